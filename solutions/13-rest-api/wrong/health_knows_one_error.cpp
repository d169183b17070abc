// Rejected by: serve_health says when no session is free
// Shows: 500, since the handler threw: all sessions are lent
// Replaces: serve_health.cpp
// Looks like: only database errors are caught.
//
// A full pool has no session to ask with, so the health check is one more request that
// fails with 500.

#include "serve_health.hpp"

namespace rest {

void serve_health(httplib::Server& server, TaskDatabase& database)
{
    server.Get("/health",
               [&database](httplib::Request const&, httplib::Response& response) {
                   try {
                       database.with_session([](soci::session& sql) {
                           int one = 0;
                           sql << "SELECT 1", soci::into(one);
                       });
                       send_json(response, 200, {{"status", "ok"}});
                   } catch (soci::soci_error const&) {
                       send_json(response, 503, {{"status", "unavailable"}});
                   }
               });
}

}  // namespace rest
