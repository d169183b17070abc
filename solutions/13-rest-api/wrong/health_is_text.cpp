// Rejected by: serve_health says that the service is ok
// Shows: text/plain
// Replaces: serve_health.cpp
// Looks like: the body is JSON, and the Content-Type says text.
//
// A client uses the Content-Type to decide how to read the body.

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
                       response.set_content("{\"status\":\"ok\"}", "text/plain");
                   } catch (std::exception const&) {
                       send_json(response, 503, {{"status", "unavailable"}});
                   }
               });
}

}  // namespace rest
