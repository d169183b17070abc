// Rejected by: serve_health reads no table
// Shows: 503 {"status":"unavailable"}
// Replaces: serve_health.cpp
// Looks like: the question counts the rows of sqlite_master, which is a table too.

#include "serve_health.hpp"

namespace rest {

void serve_health(httplib::Server& server, TaskDatabase& database)
{
    server.Get(
        "/health", [&database](httplib::Request const&, httplib::Response& response) {
            try {
                database.with_session([](soci::session& sql) {
                    int tables = 0;
                    sql << "SELECT count(*) FROM sqlite_master", soci::into(tables);
                });
                send_json(response, 200, {{"status", "ok"}});
            } catch (std::exception const&) {
                send_json(response, 503, {{"status", "unavailable"}});
            }
        });
}

}  // namespace rest
