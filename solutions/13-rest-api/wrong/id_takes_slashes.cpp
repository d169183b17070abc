// Rejected by: serve_task leaves other paths to other routes
// Shows: 422: int_parsing at path.task_id, input "5/notes"
// Replaces: serve_task.cpp
// Looks like: the pattern /tasks/(.+) takes further slashes too.

#include "serve_task.hpp"

#include <charconv>

namespace rest {

namespace {

std::optional<long long> to_id(std::string const& text)
{
    long long id = 0;
    char const* const end = text.data() + text.size();
    auto const [stopped, error] = std::from_chars(text.data(), end, id);
    if (error != std::errc() || stopped != end) {
        return std::nullopt;
    }
    return id;
}

}  // namespace

void serve_task(httplib::Server& server, TaskDatabase& database)
{
    server.Get("/tasks/(.+)", [&database](httplib::Request const& request,
                                          httplib::Response& response) {
        std::string const text = request.matches[1].str();
        std::optional<long long> const id = to_id(text);
        if (!id) {
            send_problems(response, {{"int_parsing",
                                      {"path", "task_id"},
                                      "a whole number is expected",
                                      text}});
            return;
        }
        Task task;
        bool const found = database.with_session([&](soci::session& sql) {
            sql << "SELECT id, title, status, due_date, version FROM tasks"
                   " WHERE id = :id",
                soci::use(*id), soci::into(task.id), soci::into(task.title),
                soci::into(task.status), soci::into(task.due_date),
                soci::into(task.version);
            return sql.got_data();
        });
        if (!found) {
            send_detail(response, 404, "Task not found");
            return;
        }
        response.set_header("ETag", etag_of(task));
        send_json(response, 200, to_json(task));
    });
}

}  // namespace rest
