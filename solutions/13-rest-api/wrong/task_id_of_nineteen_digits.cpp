// Rejected by: ?
// Shows: ?
// Replaces: serve_task.cpp
// Looks like: the digits are added up and negated at the end, which has no room for the smallest number.

#include "serve_task.hpp"

#include <charconv>

namespace rest {

namespace {

std::optional<long long> to_id(std::string const& text)
{
    bool const negative = text.starts_with("-");
    std::string const digits = negative ? text.substr(1) : text;
    if (digits.empty()) {
        return std::nullopt;
    }
    long long id = 0;
    for (char const digit : digits) {
        long long next = 0;
        if (digit < '0' || digit > '9' || __builtin_mul_overflow(id, 10LL, &next) ||
            __builtin_add_overflow(next, static_cast<long long>(digit - '0'), &id)) {
            return std::nullopt;
        }
    }
    return negative ? -id : id;
}

}  // namespace

void serve_task(httplib::Server& server, TaskDatabase& database)
{
    server.Get("/tasks/([^/]+)", [&database](httplib::Request const& request,
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
        Task task;
        bool const found = database.with_session([&](soci::session& sql) {
            sql << "SELECT id, title, status, due_date, version FROM tasks"
                   " WHERE id = :id",
                soci::use(*id), soci::into(task.id), soci::into(task.title),
                soci::into(task.status), soci::into(task.due_date),
                soci::into(task.version);
            return sql.got_data();
        });
        if (!found) {
            send_detail(response, 404, "Task not found");
            return;
        }
        response.set_header("ETag", etag_of(task));
        send_json(response, 200, to_json(task));
    });
}

}  // namespace rest
