// Rejected by: ?
// Shows: ?
// Replaces: delete_task.cpp
// Looks like: changes() is asked with a second statement.

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
        bool const deleted = database.with_session([&](soci::session& sql) {
            int count = 0;
            sql << "DELETE FROM tasks WHERE id = :id", soci::use(*id);
            sql << "SELECT changes()", soci::into(count);
            return count > 0;
        });
        if (deleted) {
            response.status = 204;
        } else {
            send_detail(response, 404, "Task not found");
        }
    });
}

}  // namespace rest
