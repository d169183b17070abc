// Rejected by: serve_health says that the service is ok
// Also fails: serve_health reads no table
// Also fails: serve_health says when the database does not answer
// Shows: 503 {"status":"unavailable"}
// Replaces: serve_health.cpp
// Looks like: the session is used by a pointer after with_session has returned.
//
// Another thread may have it then.

#include "serve_health.hpp"

namespace rest {

void serve_health(httplib::Server& server, TaskDatabase& database)
{
    server.Get("/health", [&database](httplib::Request const&,
                                      httplib::Response& response) {
        try {
            soci::session* const sql =
                database.with_session([](soci::session& session) { return &session; });
            *sql << "SELECT 1";
            send_json(response, 200, {{"status", "ok"}});
        } catch (std::exception const&) {
            send_json(response, 503, {{"status", "unavailable"}});
        }
    });
}

}  // namespace rest
