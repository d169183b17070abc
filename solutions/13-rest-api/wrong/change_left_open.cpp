// Rejected by: update_task and delete_task let errors of the database leave the handler
// Shows: 500, since the handler threw: sqlite3_statement_backend::loadOne: cannot start a transaction within a transaction while executing "BEGIN".
// Replaces: update_task.cpp
// Looks like: BEGIN and COMMIT are sent as statements, and an UPDATE that fails leaves the transaction open.

#include "update_task.hpp"

#include <charconv>

namespace rest {

namespace {

std::optional<long long> to_id(std::string const& text)
{
    long long id = 0;
    char const* const end = text.data() + text.size();
    auto const [stopped, error] = std::from_chars(text.data(), end, id);
    if (error != std::errc() || stopped != end) {
        return std::nullopt;
    }
    return id;
}

// Adds what is wrong with the body.
TaskFields read_fields(std::string const& text, std::vector<RequestProblem>& problems)
{
    Json const body = Json::parse(text, nullptr, false);
    if (body.is_discarded()) {
        problems.push_back({"json_invalid", {"body"}, "this is not JSON", nullptr});
        return {};
    }
    TaskFields fields = task_fields(body, problems);
    if (problems.empty() && !fields.title && !fields.status && !fields.due_date) {
        problems.push_back({"value_error", {"body"}, "a field is needed", body});
    }
    return fields;
}

// The changed task; none when no row fits.
std::optional<Task> change(soci::session& sql, long long id, TaskFields const& fields,
                           std::string const& tag)
{
    Task task;
    int const gives_date = fields.due_date ? 1 : 0;
    std::optional<std::string> const date = fields.due_date.value_or(std::nullopt);
    sql << "UPDATE tasks SET title = coalesce(:title, title),"
           " status = coalesce(:status, status),"
           " due_date = CASE WHEN :gives THEN :date ELSE due_date END,"
           " version = version + 1"
           " WHERE id = :id AND (:tag = '*' OR :tag = '\"' || version || '\"')"
           " RETURNING id, title, status, due_date, version",
        soci::use(fields.title, "title"), soci::use(fields.status, "status"),
        soci::use(gives_date, "gives"), soci::use(date, "date"), soci::use(id, "id"),
        soci::use(tag, "tag"), soci::into(task.id), soci::into(task.title),
        soci::into(task.status), soci::into(task.due_date), soci::into(task.version);
    return sql.got_data() ? std::optional(task) : std::nullopt;
}

bool exists(soci::session& sql, long long id)
{
    int one = 0;
    sql << "SELECT 1 FROM tasks WHERE id = :id", soci::use(id), soci::into(one);
    return sql.got_data();
}

}  // namespace

void update_task(httplib::Server& server, TaskDatabase& database)
{
    server.Patch("/tasks/([^/]+)", [&database](httplib::Request const& request,
                                               httplib::Response& response) {
        std::string const text = request.matches[1].str();
        std::optional<long long> const id = to_id(text);
        if (!id) {
            send_problems(response, {{"int_parsing",
                                      {"path", "task_id"},
                                      "a whole number is expected",
                                      text}});
            return;
        }
        std::vector<RequestProblem> problems;
        TaskFields const fields = read_fields(request.body, problems);
        if (!problems.empty()) {
            send_problems(response, problems);
            return;
        }
        std::string const tag =
            request.has_header("If-Match") ? request.get_header_value("If-Match") : "*";
        bool found = true;
        auto const task = database.with_session([&](soci::session& sql) {
            sql << "BEGIN";
            auto changed = change(sql, *id, fields, tag);
            found = changed || exists(sql, *id);
            sql << "COMMIT";
            return changed;
        });
        if (task) {
            response.set_header("ETag", etag_of(*task));
            send_json(response, 200, to_json(*task));
        } else if (found) {
            send_detail(response, 412, "Task has changed");
        } else {
            send_detail(response, 404, "Task not found");
        }
    });
}

}  // namespace rest
