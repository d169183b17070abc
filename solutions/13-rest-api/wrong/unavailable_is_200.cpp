// Rejected by: serve_health says when the database does not answer
// Also fails: serve_health says when no session is free
// Shows: 200 {"status":"unavailable"}
// Replaces: serve_health.cpp
// Looks like: the status is 200 whatever the body says.
//
// Load balancers read the status and not the body.

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
                   } catch (std::exception const&) {
                       send_json(response, 200, {{"status", "unavailable"}});
                   }
               });
}

}  // namespace rest
