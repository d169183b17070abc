// Rejected by: delete_task knows no task that is not there
// Shows: 204 without a body
// Replaces: delete_task.cpp
// Looks like: the answer is 204 whether there was a task or not.
//
// The task is gone in both cases, but a client with a wrong id is told that its work is
// done.

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
        database.with_session([&](soci::session& sql) {
            soci::statement remove =
                (sql.prepare << "DELETE FROM tasks WHERE id = :id", soci::use(id));
            remove.execute(true);
        });
        response.status = 204;
    });
}

}  // namespace rest
