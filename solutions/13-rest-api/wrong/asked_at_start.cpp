// Rejected by: serve_health asks the database once a request
// Also fails: serve_health says when no session is free
// Also fails: serve_health says when the database does not answer
// Shows: 1 statements
// Replaces: serve_health.cpp
// Looks like: the database is asked when the route is added, and each request gets that answer.
//
// Nobody notices when the database stops later. The question belongs in the handler.

#include "serve_health.hpp"

namespace rest {

void serve_health(httplib::Server& server, TaskDatabase& database)
{
    database.with_session([](soci::session& sql) {
        int one = 0;
        sql << "SELECT 1", soci::into(one);
    });
    server.Get("/health", [](httplib::Request const&, httplib::Response& response) {
        try {
            send_json(response, 200, {{"status", "ok"}});
        } catch (std::exception const&) {
            send_json(response, 503, {{"status", "unavailable"}});
        }
    });
}

}  // namespace rest
