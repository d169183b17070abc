// Rejected by: delete_task knows no task that is not there
// Shows: 204 without a body
// Replaces: delete_task.cpp
// Looks like: the id becomes an int on its way into the statement.
//
// A request for a task that does not exist deletes another one.

#include "delete_task.hpp"

#include <charconv>

namespace rest {

void delete_task(httplib::Server& server, TaskDatabase& database)
{
    server.Delete("/tasks/([^/]+)", [&database](httplib::Request const& request,
                                                httplib::Response& response) {
        std::string const text = request.matches[1];
        long long id = 0;
        char const* const end = text.data() + text.size();
        auto const [stopped, error] = std::from_chars(text.data(), end, id);
        if (error != std::errc() || stopped != end) {
            send_problems(response, {{"int_parsing",
                                      {"path", "task_id"},
                                      "The id has to be an integer of 64 bits",
                                      text}});
            return;
        }
        bool const deleted = database.with_session([&](soci::session& sql) {
            int const short_id = static_cast<int>(id);
            soci::statement remove = (sql.prepare << "DELETE FROM tasks WHERE id = :id",
                                      soci::use(short_id));
            remove.execute(true);
            return remove.get_affected_rows() == 1;
        });
        if (!deleted) {
            send_detail(response, 404, "Task not found");
            return;
        }
        response.status = 204;
    });
}

}  // namespace rest
