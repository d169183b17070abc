// Rejected by: serve_health says that the service is ok
// Shows: 200 {"status":"ok"}
// Replaces: serve_health.cpp
// Looks like: the pattern takes every path that begins with /health.

#include "serve_health.hpp"

namespace rest {

void serve_health(httplib::Server& server, TaskDatabase& database)
{
    server.Get("/health.*",
               [&database](httplib::Request const&, httplib::Response& response) {
                   try {
                       database.with_session([](soci::session& sql) {
                           int one = 0;
                           sql << "SELECT 1", soci::into(one);
                       });
                       send_json(response, 200, {{"status", "ok"}});
                   } catch (std::exception const&) {
                       send_json(response, 503, {{"status", "unavailable"}});
                   }
               });
}

}  // namespace rest
