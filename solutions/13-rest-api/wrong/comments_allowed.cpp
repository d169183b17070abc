// Rejected by: create_task refuses a body that is not JSON
// Shows: 201 {"due_date":null,"id":5000000001,"status":"todo","title":"Bake"}, 6 rows
// Replaces: create_task.cpp
// Looks like: the parser skips comments, which JSON does not have.

#include "create_task.hpp"

namespace rest {

namespace {

Task insert_task(soci::session& sql, TaskFields const& fields)
{
    Task task{0, *fields.title, fields.status.value_or("todo"),
              fields.due_date.value_or(std::nullopt), 1};
    sql << "INSERT INTO tasks (title, status, due_date)"
           " VALUES (:title, :status, :due_date) RETURNING id, version",
        soci::use(task.title), soci::use(task.status), soci::use(task.due_date),
        soci::into(task.id), soci::into(task.version);
    return task;
}

}  // namespace

void create_task(httplib::Server& server, TaskDatabase& database)
{
    server.Post("/tasks/", [&database](httplib::Request const& request,
                                       httplib::Response& response) {
        Json const body = Json::parse(request.body, nullptr, false, true);
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
        Task const task = database.with_session(
            [&](soci::session& sql) { return insert_task(sql, fields); });
        response.set_header("Location", "/tasks/" + std::to_string(task.id));
        response.set_header("ETag", etag_of(task));
        send_json(response, 201, to_json(task));
    });
}

}  // namespace rest
