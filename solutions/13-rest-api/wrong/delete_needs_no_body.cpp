// Rejected by: ?
// Shows: ?
// Replaces: delete_task.cpp
// Looks like: a DELETE that comes with a body is refused.

#include "delete_task.hpp"

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

}  // namespace

void delete_task(httplib::Server& server, TaskDatabase& database)
{
    server.Delete("/tasks/([^/]+)", [&database](httplib::Request const& request,
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
        if (!request.body.empty()) {
            send_detail(response, 400, "no body is expected");
            return;
        }
        bool const deleted = database.with_session([&](soci::session& sql) {
            soci::statement statement =
                (sql.prepare << "DELETE FROM tasks WHERE id = :id", soci::use(*id));
            statement.execute(true);
            return statement.get_affected_rows() > 0;
        });
        if (deleted) {
            response.status = 204;
        } else {
            send_detail(response, 404, "Task not found");
        }
    });
}

}  // namespace rest
