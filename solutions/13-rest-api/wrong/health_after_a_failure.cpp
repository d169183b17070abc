// Rejected by: ?
// Shows: ?
// Replaces: serve_health.cpp
// Looks like: a first failure is remembered, and the service stays unavailable for ever.

#include "serve_health.hpp"

namespace rest {

void serve_health(httplib::Server& server, TaskDatabase& database)
{
    auto const works = std::make_shared<std::atomic<bool>>(true);
    server.Get("/health", [&database, works](httplib::Request const&,
                                             httplib::Response& response) {
        try {
            database.with_session([](soci::session& sql) { sql << "SELECT 1"; });
        } catch (std::exception const&) {
            *works = false;
        }
        if (*works) {
            send_json(response, 200, {{"status", "ok"}});
        } else {
            send_json(response, 503, {{"status", "unavailable"}});
        }
    });
}

}  // namespace rest
