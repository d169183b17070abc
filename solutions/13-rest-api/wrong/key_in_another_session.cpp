// Rejected by: create_task_once creates a task for a new key
// Also fails: create_task_once answers the same for the same key and stores nothing
// Shows: 2 sessions
// Replaces: create_task_once.cpp
// Looks like: the key is looked up with one session and stored with another.
//
// Two equal requests at the same time can both find that the key is new. The second
// one then ends with an error.

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
    sql << "INSERT INTO tasks (title, status, due_date)"
           " VALUES (:title, :status, :due_date) RETURNING id",
        soci::use(task.title), soci::use(task.status), soci::use(task.due_date),
        soci::into(task.id);
    return {"/tasks/" + std::to_string(task.id), to_json(task).dump()};
}
struct Kept {
    std::string request;
    Answer answer;
};

std::optional<Kept> find_key(soci::session& sql, std::string const& key)
{
    Kept kept;
    sql << "SELECT request, location, body FROM idempotency_keys WHERE key = :key",
        soci::use(key), soci::into(kept.request), soci::into(kept.answer.location),
        soci::into(kept.answer.body);
    return sql.got_data() ? std::optional(kept) : std::nullopt;
}

Answer insert_both(soci::session& sql, std::string const& key, std::string const& asked,
                   TaskFields const& fields)
{
    soci::transaction transaction(sql);
    Answer const answer = insert_task(sql, fields);
    sql << "INSERT INTO idempotency_keys (key, request, location, body)"
           " VALUES (:key, :request, :location, :body)",
        soci::use(key), soci::use(asked), soci::use(answer.location),
        soci::use(answer.body);
    transaction.commit();
    return answer;
}

void answer_created(httplib::Response& response, Answer const& answer)
{
    response.set_header("Location", answer.location);
    response.set_header("ETag", "\"1\"");
    response.status = 201;
    response.set_content(answer.body, "application/json");
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
        if (!request.has_header("Idempotency-Key")) {
            answer_created(response, database.with_session([&](soci::session& sql) {
                return insert_task(sql, fields);
            }));
            return;
        }
        std::string const key = request.get_header_value("Idempotency-Key");
        auto const kept = database.with_session(
            [&](soci::session& sql) { return find_key(sql, key); });
        if (!kept) {
            answer_created(response, database.with_session([&](soci::session& sql) {
                return insert_both(sql, key, body.dump(), fields);
            }));
        } else if (kept->request == body.dump()) {
            answer_created(response, kept->answer);
        } else {
            send_problems(response, {{"key_reused",
                                      {"header", "Idempotency-Key"},
                                      "this key came with another body",
                                      key}});
        }
    });
}

}  // namespace rest
