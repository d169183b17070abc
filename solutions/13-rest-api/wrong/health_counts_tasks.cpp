// Rejected by: serve_health reads no table
// Shows: 503 {"status":"unavailable"}
// Replaces: serve_health.cpp
// Looks like: the health check counts the tasks.
//
// It takes longer with each task, several times a minute, and depends on a table that
// it has nothing to do with.

#include "serve_health.hpp"

namespace rest {

void serve_health(httplib::Server& server, TaskDatabase& database)
{
    server.Get("/health",
               [&database](httplib::Request const&, httplib::Response& response) {
                   try {
                       database.with_session([](soci::session& sql) {
                           int one = 0;
                           sql << "SELECT count(*) FROM tasks", soci::into(one);
                       });
                       send_json(response, 200, {{"status", "ok"}});
                   } catch (std::exception const&) {
                       send_json(response, 503, {{"status", "unavailable"}});
                   }
               });
}

}  // namespace rest
