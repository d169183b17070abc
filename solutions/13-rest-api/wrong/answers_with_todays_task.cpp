// Rejected by: create_task_once answers as the first time when the task has changed
// Shows: 201 {"due_date":null,"id":1,"status":"done","title":"Eat"}, Location /tasks/1, ETag "1"
// Replaces: create_task_once.cpp
// Looks like: the answer is built from the row as it is now.
//
// A client that asks again after a lost answer sees a different task from the one it
// created, or none.

#include "create_task_once.hpp"

namespace rest {

namespace {

/// An answer as it is kept with its key.
struct Kept {
    std::string request;
    std::string location;
    std::string body;
};

Task new_task(Json const& body, std::vector<RequestProblem>& problems)
{
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

std::optional<Kept> find_key(soci::session& sql, std::string const& key)
{
    Kept kept;
    sql << "SELECT request, location, body FROM idempotency_keys WHERE key = :key",
        soci::use(key), soci::into(kept.request), soci::into(kept.location),
        soci::into(kept.body);
    if (!sql.got_data()) {
        return std::nullopt;
    }
    return kept;
}

/// Stores the task, and returns its answer for the request.
Kept store(soci::session& sql, std::string const& request, Task task)
{
    sql << "INSERT INTO tasks (title, status, due_date)"
           " VALUES (:title, :status, :due_date) RETURNING id",
        soci::use(task.title), soci::use(task.status), soci::use(task.due_date),
        soci::into(task.id);
    return {request, "/tasks/" + std::to_string(task.id), to_json(task).dump()};
}

void keep(soci::session& sql, std::string const& key, Kept const& kept)
{
    sql << "INSERT INTO idempotency_keys (key, request, location, body)"
           " VALUES (:key, :request, :location, :body)",
        soci::use(key), soci::use(kept.request), soci::use(kept.location),
        soci::use(kept.body);
}

}  // namespace

void create_task_once(httplib::Server& server, TaskDatabase& database)
{
    server.Post("/tasks/", [&database](httplib::Request const& request,
                                       httplib::Response& response) {
        Json const body = Json::parse(request.body, nullptr, false);
        std::vector<RequestProblem> problems;
        Task const task = new_task(body, problems);
        if (!problems.empty()) {
            send_problems(response, problems);
            return;
        }
        std::string const key = request.get_header_value("Idempotency-Key");
        std::string const asked = body.dump();  // fields in alphabetical order
        Kept const kept = database.with_session([&](soci::session& sql) {
            if (key.empty()) {
                return store(sql, asked, task);
            }
            soci::transaction transaction(sql);
            if (auto const known = find_key(sql, key)) {
                long long const id = std::stoll(known->location.substr(7));
                Task now;
                sql << "SELECT id, title, status, due_date FROM tasks WHERE id = :id",
                    soci::use(id), soci::into(now.id), soci::into(now.title),
                    soci::into(now.status), soci::into(now.due_date);
                return Kept{known->request, known->location, to_json(now).dump()};
            }
            Kept const stored = store(sql, asked, task);
            keep(sql, key, stored);
            transaction.commit();
            return stored;
        });
        if (kept.request != asked) {
            send_problems(response, {{"key_reused",
                                      {"header", "Idempotency-Key"},
                                      "The key was used for another request",
                                      key}});
            return;
        }
        response.status = 201;
        response.set_header("Location", kept.location);
        response.set_header("ETag", "\"1\"");
        response.set_content(kept.body, "application/json");
    });
}

}  // namespace rest
