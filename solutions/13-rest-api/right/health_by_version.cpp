// Replaces: serve_health.cpp
//
// Better when: a person reads the trace, since the statement says what it is for.

#include "serve_health.hpp"

namespace rest {

void serve_health(httplib::Server& server, TaskDatabase& database)
{
    server.Get(R"(/health)", [&](auto const&, auto& response) {
        bool works = false;
        try {
            works = database.with_session([](soci::session& sql) {
                std::string version;
                sql << "SELECT sqlite_version() /* health */", soci::into(version);
                return !version.empty();
            });
        } catch (...) {
        }
        send_json(response, works ? 200 : 503,
                  {{"status", works ? "ok" : "unavailable"}});
    });
}

}  // namespace rest
