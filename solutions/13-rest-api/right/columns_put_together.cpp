// Replaces: update_task.cpp
//
// Better when: a table has many columns, or columns without a way to say "as it was".
// The names come from the program and the values are bound.

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
    std::string columns;
    auto const set = [&](bool given, std::string const& name) {
        columns += given ? name + " = :" + name + ", " : "";
    };
    set(fields.title.has_value(), "title");
    set(fields.status.has_value(), "status");
    set(fields.due_date.has_value(), "due_date");
    auto const due_date = fields.due_date.value_or(std::nullopt);
    Task task;
    soci::statement update(sql);
    if (fields.title) {
        update.exchange(soci::use(*fields.title, "title"));
    }
    if (fields.status) {
        update.exchange(soci::use(*fields.status, "status"));
    }
    if (fields.due_date) {
        update.exchange(soci::use(due_date, "due_date"));
    }
    update.exchange(soci::use(id, "id"));
    update.exchange(soci::use(if_match, "if_match"));
    update.exchange(soci::into(task.id));
    update.exchange(soci::into(task.title));
    update.exchange(soci::into(task.status));
    update.exchange(soci::into(task.due_date));
    update.exchange(soci::into(task.version));
    update.alloc();
    update.prepare("UPDATE tasks SET " + columns +
                   "version = version + 1"
                   " WHERE id = :id"
                   " AND (:if_match = '*' OR :if_match = '\"' || version || '\"')"
                   " RETURNING id, title, status, due_date, version");
    update.define_and_bind();
    update.execute(true);
    if (!update.got_data()) {
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
