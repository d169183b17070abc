// Rejected by: serve_task refuses spaces and a plus in front of a number
// Shows: 200 {"due_date":"2024-02-29","id":5,"status":"doing","title":"Call the bank"}
// Replaces: serve_task.cpp
// Looks like: std::stoll reads the id, and the code checks only what follows the number.
//
// stoll skips leading spaces and accepts a plus.

#include "serve_task.hpp"

namespace rest {

namespace {

/// The whole text as a number, or nothing.
std::optional<long long> to_integer(std::string const& text)
{
    try {
        std::size_t read = 0;
        long long const number = std::stoll(text, &read);
        return read == text.size() ? std::optional<long long>(number) : std::nullopt;
    } catch (std::logic_error const&) {
        return std::nullopt;
    }
}

std::optional<Task> find_task(soci::session& sql, long long id)
{
    Task task;
    sql << "SELECT id, title, status, due_date, version FROM tasks WHERE id = :id",
        soci::use(id), soci::into(task.id), soci::into(task.title),
        soci::into(task.status), soci::into(task.due_date), soci::into(task.version);
    if (!sql.got_data()) {
        return std::nullopt;
    }
    return task;
}

}  // namespace

void serve_task(httplib::Server& server, TaskDatabase& database)
{
    server.Get("/tasks/([^/]+)", [&database](httplib::Request const& request,
                                             httplib::Response& response) {
        std::string const text = request.matches[1];
        auto const id = to_integer(text);
        if (!id) {
            send_problems(response, {{"int_parsing",
                                      {"path", "task_id"},
                                      "The id has to be an integer of 64 bits",
                                      text}});
            return;
        }
        auto const task = database.with_session(
            [&](soci::session& sql) { return find_task(sql, *id); });
        if (!task) {
            send_detail(response, 404, "Task not found");
            return;
        }
        response.set_header("ETag", etag_of(*task));
        send_json(response, 200, to_json(*task));
    });
}

}  // namespace rest
