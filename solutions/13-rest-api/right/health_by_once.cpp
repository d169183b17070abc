// Replaces: serve_health.cpp
//
// Better when: the row is not needed. Without into(), the statement runs and its row
// is dropped.

#include "serve_health.hpp"

namespace rest {

void serve_health(httplib::Server& server, TaskDatabase& database)
{
    server.Get(
        "/health", [&database](httplib::Request const&, httplib::Response& response) {
            try {
                database.with_session([](soci::session& sql) { sql << "SELECT 1"; });
                send_json(response, 200, {{"status", "ok"}});
            } catch (std::exception const&) {
                send_json(response, 503, {{"status", "unavailable"}});
            }
        });
}

}  // namespace rest
