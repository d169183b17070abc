// Replaces: delete_task.cpp
//
// Better when: the answer shows what was deleted: RETURNING has the row.

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
            long long deleted_id = 0;
            sql << "DELETE FROM tasks WHERE id = :id RETURNING id", soci::use(id),
                soci::into(deleted_id);
            return sql.got_data();
        });
        if (!deleted) {
            send_detail(response, 404, "Task not found");
            return;
        }
        response.status = 204;
    });
}

}  // namespace rest
