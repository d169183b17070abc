// Rejected by: serve_task knows no task that is not there
// Shows: 200 null
// Replaces: serve_task.cpp
// Looks like: a task that is not there is answered with 200 and null.
//
// Every client has to look into the body to see that nothing was found.

#include "serve_task.hpp"

#include <charconv>

namespace rest {

namespace {

/// The whole text as a number, or nothing.
std::optional<long long> to_integer(std::string const& text)
{
    long long number = 0;
    char const* const end = text.data() + text.size();
    auto const [stopped, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || stopped != end) {
        return std::nullopt;
    }
    return number;
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
            send_json(response, 200, nullptr);
            return;
        }
        response.set_header("ETag", etag_of(*task));
        send_json(response, 200, to_json(*task));
    });
}

}  // namespace rest
