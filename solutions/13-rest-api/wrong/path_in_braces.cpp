// Rejected by: serve_task answers with the task
// Also fails: serve_task asks with one statement that binds the id
// Also fails: serve_task does not ask the database for an id that cannot be
// Also fails: serve_task finds ids of more than 32 bits
// Also fails: serve_task gives the version as the ETag
// Also fails: serve_task has null for a date that is not set
// Also fails: serve_task knows no task that is not there
// Also fails: serve_task leaves other paths to other routes
// Also fails: serve_task lets errors of the database leave the handler
// Also fails: serve_task refuses a number of more than 64 bits
// Also fails: serve_task refuses an id that is not a number
// Also fails: serve_task refuses an id that only begins with a number
// Also fails: serve_task refuses spaces and a plus in front of a number
// Also fails: serve_task takes zeros in front of a number
// Throws: std::regex_error
// Replaces: serve_task.cpp
// Looks like: {id} is how other frameworks write a parameter of a path. Here the path is a regular expression.

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
    server.Get("/tasks/{id}", [&database](httplib::Request const& request,
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
