// Replaces: create_task_once.cpp
//
// Better when: several processes share the file: the write lock is there before the
// key is looked up.

#include "create_task_once.hpp"

namespace rest {

namespace {

struct Answer {
    bool key_reused = false;
    std::string location;
    std::string body;
};

Answer create(soci::session& sql, TaskFields const& fields)
{
    Task task;
    task.title = fields.title.value();
    task.status = fields.status.value_or("todo");
    task.due_date = fields.due_date ? *fields.due_date : std::nullopt;
    sql << "INSERT INTO tasks (title, status, due_date) VALUES (?, ?, ?)",
        soci::use(task.title), soci::use(task.status), soci::use(task.due_date);
    sql << "SELECT last_insert_rowid()", soci::into(task.id);
    return {false, "/tasks/" + std::to_string(task.id), to_json(task).dump()};
}

Answer create_once(soci::session& sql, std::string const& key, Json const& body,
                   TaskFields const& fields)
{
    Answer answer;
    std::string request;
    sql << "SELECT request, location, body FROM idempotency_keys WHERE key = ?",
        soci::use(key), soci::into(request), soci::into(answer.location),
        soci::into(answer.body);
    if (sql.got_data()) {
        answer.key_reused = Json::parse(request).dump() != body.dump();
        return answer;
    }
    std::string const asked = body.dump(2);
    sql << "INSERT INTO idempotency_keys VALUES (?, ?, '', '')", soci::use(key),
        soci::use(asked);
    answer = create(sql, fields);
    sql << "UPDATE idempotency_keys SET location = ?, body = ? WHERE key = ?",
        soci::use(answer.location), soci::use(answer.body), soci::use(key);
    return answer;
}

Answer in_a_transaction(soci::session& sql, auto const& work)
{
    sql << "BEGIN IMMEDIATE";
    try {
        Answer const answer = work();
        sql << "COMMIT";
        return answer;
    } catch (...) {
        sql << "ROLLBACK";
        throw;
    }
}

}  // namespace

void create_task_once(httplib::Server& server, TaskDatabase& database)
{
    server.Post("/tasks/", [&database](httplib::Request const& request,
                                       httplib::Response& response) {
        std::vector<RequestProblem> problems;
        Json const body = Json::parse(request.body, nullptr, false);
        if (body.is_discarded()) {
            problems.push_back({"json_invalid", {"body"}, "JSON", {}});
            return send_problems(response, problems);
        }
        if (body.is_object() && !body.contains("title")) {
            problems.push_back({"missing", {"body", "title"}, "a title", body});
        }
        TaskFields const fields = task_fields(body, problems);
        if (!problems.empty()) {
            return send_problems(response, problems);
        }
        Answer const answer = database.with_session([&](soci::session& sql) {
            if (!request.has_header("Idempotency-Key")) {
                return create(sql, fields);
            }
            return in_a_transaction(sql, [&] {
                return create_once(sql, request.get_header_value("Idempotency-Key"),
                                   body, fields);
            });
        });
        if (answer.key_reused) {
            Json const key = request.get_header_value("Idempotency-Key");
            return send_problems(
                response,
                {{"key_reused", {"header", "Idempotency-Key"}, "another body", key}});
        }
        response.set_header("ETag", R"("1")");
        response.set_header("Location", answer.location);
        send_json(response, 201, Json::parse(answer.body));
    });
}

}  // namespace rest
