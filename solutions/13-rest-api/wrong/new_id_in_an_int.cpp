// Rejected by: create_task stores the task and says where it is
// Also fails: create_task binds its values and stores texts with any characters
// Shows: 201 {"due_date":"2024-03-31","id":705032705,"status":"doing","title":"Bake"}
// Replaces: create_task.cpp
// Looks like: the id of the new row is read into an int, which has 32 bits.

#include "create_task.hpp"

namespace rest {

namespace {

/// The new task of a body, or the problems.
Task new_task(std::string const& text, std::vector<RequestProblem>& problems)
{
    Json const body = Json::parse(text, nullptr, false);
    if (body.is_discarded()) {
        problems.push_back(
            {"json_invalid", {"body"}, "The body has to be JSON", nullptr});
        return {};
    }
    if (body.is_object() && !body.contains("title")) {
        problems.push_back(
            {"missing", {"body", "title"}, "A task has to have a title", body});
    }
    TaskFields const fields = task_fields(body, problems);
    return {0, fields.title.value_or(""), fields.status.value_or("todo"),
            fields.due_date.value_or(std::nullopt), 1};
}

}  // namespace

void create_task(httplib::Server& server, TaskDatabase& database)
{
    server.Post("/tasks/", [&database](httplib::Request const& request,
                                       httplib::Response& response) {
        std::vector<RequestProblem> problems;
        Task task = new_task(request.body, problems);
        if (!problems.empty()) {
            send_problems(response, problems);
            return;
        }
        database.with_session([&](soci::session& sql) {
            int id = 0;
            sql << "INSERT INTO tasks (title, status, due_date)"
                   " VALUES (:title, :status, :due_date) RETURNING id, version",
                soci::use(task.title), soci::use(task.status), soci::use(task.due_date),
                soci::into(id), soci::into(task.version);
            task.id = id;
        });
        response.set_header("Location", "/tasks/" + std::to_string(task.id));
        response.set_header("ETag", etag_of(task));
        send_json(response, 201, to_json(task));
    });
}

}  // namespace rest
