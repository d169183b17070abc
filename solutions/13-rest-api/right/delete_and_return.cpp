// Replaces: delete_task.cpp
//
// Better when: the answer or the log says what was deleted.

#include "delete_task.hpp"

#include <charconv>

namespace rest {

void delete_task(httplib::Server& server, TaskDatabase& database)
{
    server.Delete("/tasks/([^/]+)", [&database](auto const& request, auto& response) {
        std::string const text = request.matches[1];
        long long id = 0;
        auto const result = std::from_chars(text.data(), text.data() + text.size(), id);
        if (result.ec != std::errc() || result.ptr != text.data() + text.size()) {
            send_problems(response,
                          {{"int_parsing", {"path", "task_id"}, "a number", text}});
            return;
        }
        long long gone = 0;
        bool found = false;
        database.with_session([&](soci::session& sql) {
            sql << "DELETE FROM tasks WHERE id = :id RETURNING id", soci::use(id),
                soci::into(gone);
            found = sql.got_data();
        });
        if (!found) {
            send_detail(response, 404, "Task not found");
            return;
        }
        response.status = 204;
    });
}

}  // namespace rest
