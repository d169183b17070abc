// Rejected by: create_task_once creates a task for a new key
// Shows: 201 {"due_date":null,"id":705032705,"status":"todo","title":"Sell"}, Location /tasks/705032705, ETag "1"
// Replaces: create_task_once.cpp
// Looks like: the new id is read into an int.
//
// SQLite's ids have 64 bits, and SOCI cuts off what an int has no room for.

#include "create_task_once.hpp"

namespace rest {

namespace {

struct Answer {
    std::string location;
    std::string body;
};

Answer insert_task(soci::session& sql, TaskFields const& fields)
{
    Task task{0, *fields.title, fields.status.value_or("todo"),
              fields.due_date.value_or(std::nullopt), 1};
    int id = 0;
    sql << "INSERT INTO tasks (title, status, due_date)"
           " VALUES (:title, :status, :due_date) RETURNING id",
        soci::use(task.title), soci::use(task.status), soci::use(task.due_date),
        soci::into(id);
    task.id = id;
    return {"/tasks/" + std::to_string(task.id), to_json(task).dump()};
}

// Empty when the key came with another body.
std::optional<Answer> create_once(soci::session& sql, std::string const& key,
                                  std::string const& asked, TaskFields const& fields)
{
    soci::transaction transaction(sql);
    std::string stored;
    Answer answer;
    sql << "SELECT request, location, body FROM idempotency_keys WHERE key = :key",
        soci::use(key), soci::into(stored), soci::into(answer.location),
        soci::into(answer.body);
    if (sql.got_data()) {
        return stored == asked ? std::optional(answer) : std::nullopt;
    }
    answer = insert_task(sql, fields);
    sql << "INSERT INTO idempotency_keys (key, request, location, body)"
           " VALUES (:key, :request, :location, :body)",
        soci::use(key), soci::use(asked), soci::use(answer.location),
        soci::use(answer.body);
    transaction.commit();
    return answer;
}

}  // namespace

void create_task_once(httplib::Server& server, TaskDatabase& database)
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
        bool const has_key = request.has_header("Idempotency-Key");
        std::string const key = request.get_header_value("Idempotency-Key");
        std::optional<Answer> const answer =
            database.with_session([&](soci::session& sql) -> std::optional<Answer> {
                if (!has_key) {
                    return insert_task(sql, fields);
                }
                return create_once(sql, key, body.dump(), fields);
            });
        if (!answer) {
            send_problems(response, {{"key_reused",
                                      {"header", "Idempotency-Key"},
                                      "this key came with another body",
                                      key}});
            return;
        }
        response.set_header("Location", answer->location);
        response.set_header("ETag", "\"1\"");
        response.status = 201;
        response.set_content(answer->body, "application/json");
    });
}

}  // namespace rest
