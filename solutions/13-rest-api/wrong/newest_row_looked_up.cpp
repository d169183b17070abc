// Rejected by: create_task stores the task and says where it is
// Shows: 2 sessions
// Replaces: create_task.cpp
// Looks like: the new id is looked up with a session that is borrowed a second time.
//
// Another request can have stored a task in between, and its id is then the largest.

#include "create_task.hpp"

namespace rest {

namespace {

Task insert_task(soci::session& sql, TaskFields const& fields)
{
    Task task{0, *fields.title, fields.status.value_or("todo"),
              fields.due_date.value_or(std::nullopt), 1};
    sql << "INSERT INTO tasks (title, status, due_date)"
           " VALUES (:title, :status, :due_date)",
        soci::use(task.title), soci::use(task.status), soci::use(task.due_date);
    return task;
}

}  // namespace

void create_task(httplib::Server& server, TaskDatabase& database)
{
    server.Post("/tasks/", [&database](httplib::Request const& request,
                                       httplib::Response& response) {
        Json const body = Json::parse(request.body, nullptr, false);
        if (body.is_discarded()) {
            send_problems(response,
                          {{"json_invalid", {"body"}, "this is not JSON", nullptr}});
            return;
        }
        std::vector<RequestProblem> problems;
        if (body.is_object() && !body.contains("title")) {
            problems.push_back(
                {"missing", {"body", "title"}, "a title is needed", body});
        }
        TaskFields const fields = task_fields(body, problems);
        if (!problems.empty()) {
            send_problems(response, problems);
            return;
        }
        Task task = database.with_session(
            [&](soci::session& sql) { return insert_task(sql, fields); });
        database.with_session([&](soci::session& sql) {
            sql << "SELECT id, version FROM tasks ORDER BY id DESC LIMIT 1",
                soci::into(task.id), soci::into(task.version);
        });
        response.set_header("Location", "/tasks/" + std::to_string(task.id));
        response.set_header("ETag", etag_of(task));
        send_json(response, 201, to_json(task));
    });
}

}  // namespace rest
