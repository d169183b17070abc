// Replaces: serve_task.cpp
//
// Better when: the form has rules of its own; the number is then read by any function.

#include "serve_task.hpp"

namespace rest {

void serve_task(httplib::Server& server, TaskDatabase& database)
{
    server.Get(R"(/tasks/([^/]+))", [&database](httplib::Request const& request,
                                                httplib::Response& response) {
        std::string const text = request.matches[1];
        long long id = 0;
        try {
            if (text.find_first_not_of("-0123456789") != std::string::npos ||
                text.rfind('-') + 1 > 1) {
                throw std::invalid_argument("not digits");
            }
            id = std::stoll(text);
        } catch (std::logic_error const&) {  // out_of_range too
            send_problems(
                response,
                {{"int_parsing", {"path", "task_id"}, "digits are expected", text}});
            return;
        }
        database.with_session([&](soci::session& sql) {
            Task task;
            soci::indicator has_date = soci::i_null;
            std::string date;
            sql << "SELECT title, status, due_date, version FROM tasks WHERE id = ?",
                soci::use(id), soci::into(task.title), soci::into(task.status),
                soci::into(date, has_date), soci::into(task.version);
            if (!sql.got_data()) {
                return send_detail(response, 404, "Task not found");
            }
            task.id = id;
            if (has_date == soci::i_ok) {
                task.due_date = date;
            }
            response.set_header("ETag", etag_of(task));
            send_json(response, 200, to_json(task));
        });
    });
}

}  // namespace rest
