// Rejected by: delete_task sends one statement and none for an id that is not a number
// Shows: 204 without a body
// Replaces: delete_task.cpp
// Looks like: std::stoll reads the id and stops at the first character that is not a digit.
//
// DELETE /tasks/1abc deletes task 1.

#include "delete_task.hpp"

namespace rest {

void delete_task(httplib::Server& server, TaskDatabase& database)
{
    server.Delete("/tasks/([^/]+)", [&database](httplib::Request const& request,
                                                httplib::Response& response) {
        std::string const text = request.matches[1];
        long long id = 0;
        try {
            id = std::stoll(text);
        } catch (std::logic_error const&) {
            send_problems(response, {{"int_parsing",
                                      {"path", "task_id"},
                                      "The id has to be an integer of 64 bits",
                                      text}});
            return;
        }
        bool const deleted = database.with_session([&](soci::session& sql) {
            soci::statement remove =
                (sql.prepare << "DELETE FROM tasks WHERE id = :id", soci::use(id));
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
