// Rejected by: serve_health says when the database does not answer
// Also fails: serve_health says when no session is free
// Shows: 500, since the handler threw: sqlite3_statement_backend::prepare: not authorized while preparing "SELECT 1".
// Replaces: serve_health.cpp
// Looks like: the error leaves the handler.
//
// It becomes a 500, which reports a bug. A load balancer expects 503: not now.

#include "serve_health.hpp"

namespace rest {

void serve_health(httplib::Server& server, TaskDatabase& database)
{
    server.Get("/health",
               [&database](httplib::Request const&, httplib::Response& response) {
                   database.with_session([](soci::session& sql) {
                       int one = 0;
                       sql << "SELECT 1", soci::into(one);
                   });
                   send_json(response, 200, {{"status", "ok"}});
               });
}

}  // namespace rest
