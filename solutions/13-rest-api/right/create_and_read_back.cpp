// Replaces: create_task.cpp
//
// Better when: the table has triggers or defaults that the answer should show.

#include "create_task.hpp"

namespace rest {

void create_task(httplib::Server& server, TaskDatabase& database)
{
    server.Post(R"(/tasks/)", [&database](httplib::Request const& request,
                                          httplib::Response& response) {
        std::vector<RequestProblem> problems;
        Json body;
        try {
            body = Json::parse(request.body);
        } catch (Json::parse_error const& error) {
            problems.push_back({"json_invalid", {"body"}, error.what(), {}});
            return send_problems(response, problems);
        }
        TaskFields const fields = task_fields(body, problems);
        if (body.is_object() && body.count("title") == 0) {
            problems.insert(problems.begin(),
                            {"missing", {"body", "title"}, "needed", body});
        }
        if (!problems.empty()) {
            return send_problems(response, problems);
        }
        Task task;
        database.with_session([&](soci::session& sql) {
            soci::transaction transaction(sql);
            std::string const status = fields.status ? *fields.status : "todo";
            std::optional<std::string> date;
            if (fields.due_date) {
                date = *fields.due_date;
            }
            sql << "INSERT INTO tasks (title, status, due_date, version)"
                   " VALUES (:title, :status, :date, 1)",
                soci::use(*fields.title), soci::use(status), soci::use(date);
            sql.get_last_insert_id("tasks", task.id);
            sql << "SELECT title, status, due_date, version FROM tasks WHERE id = :id",
                soci::use(task.id), soci::into(task.title), soci::into(task.status),
                soci::into(task.due_date), soci::into(task.version);
            transaction.commit();
        });
        send_json(response, 201, to_json(task));
        response.set_header("ETag", etag_of(task));
        response.set_header("Location", "/tasks/" + std::to_string(task.id));
    });
}

}  // namespace rest
