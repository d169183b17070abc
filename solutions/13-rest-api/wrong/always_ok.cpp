// Rejected by: serve_health asks the database once a request
// Also fails: serve_health says when no session is free
// Also fails: serve_health says when the database does not answer
// Shows: 0 statements
// Replaces: serve_health.cpp
// Looks like: the answer says that the server runs, and nothing about its database.
//
// A server that cannot do its work keeps getting requests.

#include "serve_health.hpp"

namespace rest {

void serve_health(httplib::Server& server, TaskDatabase& database)
{
    server.Get("/health",
               [&database](httplib::Request const&, httplib::Response& response) {
                   try {
                       static_cast<void>(database);
                       send_json(response, 200, {{"status", "ok"}});
                   } catch (std::exception const&) {
                       send_json(response, 503, {{"status", "unavailable"}});
                   }
               });
}

}  // namespace rest
