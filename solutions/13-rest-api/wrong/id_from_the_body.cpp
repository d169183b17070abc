// Rejected by: create_task ignores fields that a client cannot set
// Shows: 77 Bake, todo, no date, version 1
// Replaces: create_task.cpp
// Looks like: the id in the body is stored.
//
// The client chooses the key. It could just as well choose the version.

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
    long long const id = body.is_object() ? body.value("id", 0LL) : 0;
    return {id, fields.title.value_or(""), fields.status.value_or("todo"),
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
            sql << "INSERT INTO tasks (id, title, status, due_date)"
                   " VALUES (nullif(:id, 0), :title, :status, :due_date) RETURNING id, version",
                soci::use(task.id), soci::use(task.title), soci::use(task.status),
                soci::use(task.due_date), soci::into(task.id), soci::into(task.version);
        });
        response.set_header("Location", "/tasks/" + std::to_string(task.id));
        response.set_header("ETag", etag_of(task));
        send_json(response, 201, to_json(task));
    });
}

}  // namespace rest
