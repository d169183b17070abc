// Rejected by: serve_task does not ask the database for an id that cannot be
// Shows: 2 sessions
// Replaces: serve_task.cpp
// Looks like: a session is borrowed before the id is looked at.
//
// A request that cannot be answered takes the session from one that can.

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

void answer_task(soci::session& sql, std::string const& text,
                 httplib::Response& response)
{
    std::optional<long long> const id = to_id(text);
    if (!id) {
        send_problems(
            response,
            {{"int_parsing", {"path", "task_id"}, "a whole number is expected", text}});
        return;
    }
    Task task;
    sql << "SELECT id, title, status, due_date, version FROM tasks WHERE id = :id",
        soci::use(*id), soci::into(task.id), soci::into(task.title),
        soci::into(task.status), soci::into(task.due_date), soci::into(task.version);
    if (!sql.got_data()) {
        send_detail(response, 404, "Task not found");
        return;
    }
    response.set_header("ETag", etag_of(task));
    send_json(response, 200, to_json(task));
}

}  // namespace

void serve_task(httplib::Server& server, TaskDatabase& database)
{
    server.Get("/tasks/([^/]+)", [&database](httplib::Request const& request,
                                             httplib::Response& response) {
        database.with_session([&](soci::session& sql) {
            answer_task(sql, request.matches[1].str(), response);
        });
    });
}

}  // namespace rest
