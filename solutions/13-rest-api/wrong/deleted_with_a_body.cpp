// Rejected by: delete_task deletes one task and answers without a body
// Shows: application/json
// Replaces: delete_task.cpp
// Looks like: 204 comes with a body and a Content-Type.
//
// 204 means no content (RFC 9110, 15.3.5): a client does not look for a body, and can
// take it for the beginning of the next answer.

#include "delete_task.hpp"

#include <charconv>

namespace rest {

void delete_task(httplib::Server& server, TaskDatabase& database)
{
    server.Delete("/tasks/([^/]+)", [&database](httplib::Request const& request,
                                                httplib::Response& response) {
        std::string const text = request.matches[1];
        long long id = 0;
        char const* const end = text.data() + text.size();
        auto const [stopped, error] = std::from_chars(text.data(), end, id);
        if (error != std::errc() || stopped != end) {
            send_problems(response, {{"int_parsing",
                                      {"path", "task_id"},
                                      "The id has to be an integer of 64 bits",
                                      text}});
            return;
        }
        bool const deleted = database.with_session([&](soci::session& sql) {
            soci::statement remove =
                (sql.prepare << "DELETE FROM tasks WHERE id = :id", soci::use(id));
            remove.execute(true);
            return remove.get_affected_rows() == 1;
        });
        if (!deleted) {
            send_detail(response, 404, "Task not found");
            return;
        }
        send_json(response, 204, {{"deleted", id}});
    });
}

}  // namespace rest
