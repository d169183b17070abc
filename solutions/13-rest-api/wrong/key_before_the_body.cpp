// Rejected by: create_task_once does not use up the key of a body that it refuses
// Shows: 422: key_reused at header.Idempotency-Key, input "k-1"
// Replaces: create_task_once.cpp
// Looks like: a key that was used is looked at before the body is checked.
//
// The client is told of its key, although its body has no title.

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

TaskFields read_fields(Json const& body, std::vector<RequestProblem>& problems)
{
    if (body.is_object() && !body.contains("title")) {
        problems.push_back({"missing", {"body", "title"}, "a title is needed", body});
    }
    return task_fields(body, problems);
}

void answer(soci::session& sql, httplib::Request const& request, Json const& body,
            httplib::Response& response)
{
    bool const has_key = request.has_header("Idempotency-Key");
    std::string const key = request.get_header_value("Idempotency-Key");
    if (auto const kept = has_key ? find_key(sql, key) : std::nullopt) {
        if (kept->request == body.dump()) {
            answer_created(response, kept->answer);
        } else {
            send_problems(response, {{"key_reused",
                                      {"header", "Idempotency-Key"},
                                      "this key came with another body",
                                      key}});
        }
        return;
    }
    std::vector<RequestProblem> problems;
    TaskFields const fields = read_fields(body, problems);
    if (!problems.empty()) {
        send_problems(response, problems);
    } else if (has_key) {
        answer_created(response, insert_both(sql, key, body.dump(), fields));
    } else {
        answer_created(response, insert_task(sql, fields));
    }
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
        database.with_session(
            [&](soci::session& sql) { answer(sql, request, body, response); });
    });
}

}  // namespace rest
