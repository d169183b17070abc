// Rejected by: serve_health says that the service is ok
// Also fails: serve_health reads no table
// Also fails: serve_health says when no session is free
// Also fails: serve_health says when the database does not answer
// Shows: 200 ["status","ok"]
// Replaces: serve_health.cpp
// Looks like: a name and a value in one pair of braces are a list of two texts; an object needs a second pair around them.

#include "serve_health.hpp"

namespace rest {

void serve_health(httplib::Server& server, TaskDatabase& database)
{
    server.Get(
        "/health", [&database](httplib::Request const&, httplib::Response& response) {
            try {
                database.with_session([](soci::session& sql) { sql << "SELECT 1"; });
                send_json(response, 200, {"status", "ok"});
            } catch (std::exception const&) {
                send_json(response, 503, {"status", "unavailable"});
            }
        });
}

}  // namespace rest
