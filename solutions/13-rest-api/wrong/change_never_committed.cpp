// Rejected by: update_task changes the field that is given and no other
// Also fails: update_task changes all three fields of one task
// Also fails: update_task compares If-Match to the character
// Also fails: update_task counts a change to what is there already
// Also fails: update_task ignores fields that a client cannot set
// Also fails: update_task refuses another version than the client has seen
// Also fails: update_task takes the date away for null and keeps it otherwise
// Shows: 5 Call the bank, doing, due 2024-02-29, version 2
// Replaces: update_task.cpp
// Looks like: a transaction is begun and never committed, so the change is rolled back after the answer was made.

#include "update_task.hpp"

#include <charconv>

namespace rest {

namespace {

/// The whole text as a number, or a problem.
long long id_of(std::string const& text, std::vector<RequestProblem>& problems)
{
    long long id = 0;
    char const* const end = text.data() + text.size();
    auto const [stopped, error] = std::from_chars(text.data(), end, id);
    if (error != std::errc() || stopped != end) {
        problems.push_back({"int_parsing",
                            {"path", "task_id"},
                            "The id has to be an integer of 64 bits",
                            text});
    }
    return id;
}

/// The fields of a body, at least one of them, or the problems.
TaskFields changes_of(std::string const& text, std::vector<RequestProblem>& problems)
{
    Json const body = Json::parse(text, nullptr, false);
    if (body.is_discarded()) {
        problems.push_back(
            {"json_invalid", {"body"}, "The body has to be JSON", nullptr});
        return {};
    }
    TaskFields const fields = task_fields(body, problems);
    if (problems.empty() && !fields.title && !fields.status && !fields.due_date) {
        problems.push_back({"value_error",
                            {"body"},
                            "A change has to have a title, a status or a due_date",
                            body});
    }
    return fields;
}

/// Changes the task when it is at this version. Nothing when it is not, or not there.
std::optional<Task> changed(soci::session& sql, long long id, TaskFields const& fields,
                            std::string const& if_match)
{
    Task task;
    int const date_given = fields.due_date ? 1 : 0;
    auto const due_date = fields.due_date.value_or(std::nullopt);
    sql << "UPDATE tasks SET title = coalesce(:title, title),"
           " status = coalesce(:status, status),"
           " due_date = CASE WHEN :date_given THEN :due_date ELSE due_date END,"
           " version = version + 1"
           " WHERE id = :id"
           " AND (:if_match = '*' OR :if_match = '\"' || version || '\"')"
           " RETURNING id, title, status, due_date, version",
        soci::use(fields.title, "title"), soci::use(fields.status, "status"),
        soci::use(date_given, "date_given"), soci::use(due_date, "due_date"),
        soci::use(id, "id"), soci::use(if_match, "if_match"), soci::into(task.id),
        soci::into(task.title), soci::into(task.status), soci::into(task.due_date),
        soci::into(task.version);
    if (!sql.got_data()) {
        return std::nullopt;
    }
    return task;
}

bool is_there(soci::session& sql, long long id)
{
    int found = 0;
    sql << "SELECT 1 FROM tasks WHERE id = :id", soci::use(id), soci::into(found);
    return sql.got_data();
}

}  // namespace

void update_task(httplib::Server& server, TaskDatabase& database)
{
    server.Patch("/tasks/([^/]+)", [&database](httplib::Request const& request,
                                               httplib::Response& response) {
        std::vector<RequestProblem> problems;
        long long const id = id_of(request.matches[1], problems);
        TaskFields fields;
        if (problems.empty()) {
            fields = changes_of(request.body, problems);
        }
        if (!problems.empty()) {
            send_problems(response, problems);
            return;
        }
        std::string const if_match =
            request.has_header("If-Match") ? request.get_header_value("If-Match") : "*";
        database.with_session([&](soci::session& sql) {
            soci::transaction const transaction(sql);
            if (auto const task = changed(sql, id, fields, if_match)) {
                response.set_header("ETag", etag_of(*task));
                send_json(response, 200, to_json(*task));
            } else if (is_there(sql, id)) {
                send_detail(response, 412, "Task has changed");
            } else {
                send_detail(response, 404, "Task not found");
            }
        });
    });
}

}  // namespace rest
