// Rejected by: serve_health says when the database does not answer
// Also fails: serve_health says when no session is free
// Shows: 503 {"error":"sqlite3_statement_backend::prepare: not authorized while preparing \"SELECT 1\".","status":"unavailable"}
// Replaces: serve_health.cpp
// Looks like: the text of the exception is in the answer.
//
// Every client can read /health. The text names tables, files and hosts.

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
                   } catch (std::exception const& error) {
                       send_json(response, 503,
                                 {{"status", "unavailable"}, {"error", error.what()}});
                   }
               });
}

}  // namespace rest
