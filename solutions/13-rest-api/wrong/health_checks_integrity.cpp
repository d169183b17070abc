// Rejected by: serve_health asks the database once a request
// Shows: 0 statements
// Replaces: serve_health.cpp
// Looks like: PRAGMA quick_check goes through the whole file.
//
// Every few seconds, and longer with each row.

#include "serve_health.hpp"

namespace rest {

void serve_health(httplib::Server& server, TaskDatabase& database)
{
    server.Get("/health",
               [&database](httplib::Request const&, httplib::Response& response) {
                   try {
                       database.with_session([](soci::session& sql) {
                           std::string verdict;
                           sql << "PRAGMA quick_check", soci::into(verdict);
                       });
                       send_json(response, 200, {{"status", "ok"}});
                   } catch (std::exception const&) {
                       send_json(response, 503, {{"status", "unavailable"}});
                   }
               });
}

}  // namespace rest
