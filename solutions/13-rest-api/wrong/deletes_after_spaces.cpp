// Rejected by: delete_task sends one statement and none for an id that is not a number
// Shows: 204 without a body
// Replaces: delete_task.cpp
// Looks like: std::stoll reads the id, and only what follows the number is looked at.
//
// It skips spaces and takes a plus in front.

#include "delete_task.hpp"

namespace rest {

namespace {

std::optional<long long> to_id(std::string const& text)
{
    try {
        std::size_t used = 0;
        long long const id = std::stoll(text, &used);
        return used == text.size() ? std::optional(id) : std::nullopt;
    } catch (std::exception const&) {
        return std::nullopt;
    }
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
