// Rejected by: update_task and delete_task let errors of the database leave the handler
// Shows: 404 {"detail":"Task not found"}
// Replaces: delete_task.cpp
// Looks like: a database error counts as no task.
//
// The client forgets the task, and it is still there.

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
        bool deleted = false;
        try {
            deleted = database.with_session([&](soci::session& sql) {
                soci::statement remove =
                    (sql.prepare << "DELETE FROM tasks WHERE id = :id", soci::use(id));
                remove.execute(true);
                return remove.get_affected_rows() == 1;
            });
        } catch (soci::soci_error const&) {
            deleted = false;
        }
        if (!deleted) {
            send_detail(response, 404, "Task not found");
            return;
        }
        response.status = 204;
    });
}

}  // namespace rest
