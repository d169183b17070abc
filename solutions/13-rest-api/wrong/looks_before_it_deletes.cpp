// Rejected by: delete_task sends one statement and none for an id that is not a number
// Shows: 2 statement
// Replaces: delete_task.cpp
// Looks like: a SELECT checks that the task is there, and a DELETE follows.
//
// Two requests at once both find it, and both answer 204. The DELETE itself knows how
// many rows it deleted.

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
            int found = 0;
            sql << "SELECT 1 FROM tasks WHERE id = :id", soci::use(id),
                soci::into(found);
            if (!sql.got_data()) {
                return false;
            }
            sql << "DELETE FROM tasks WHERE id = :id", soci::use(id);
            return true;
        });
        if (!deleted) {
            send_detail(response, 404, "Task not found");
            return;
        }
        response.status = 204;
    });
}

}  // namespace rest
