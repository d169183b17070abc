// Replaces: serve_health.cpp
//
// Better when: other places ask too, such as the start of the service. The question
// is a function that returns yes or no, and the handler only chooses the answer.

#include "serve_health.hpp"

namespace rest {

namespace {

bool answers(TaskDatabase& database)
{
    try {
        return database.with_session([](soci::session& sql) {
            int one = 0;
            sql << "SELECT 1", soci::into(one);
            return one == 1;
        });
    } catch (...) {
        return false;
    }
}

}  // namespace

void serve_health(httplib::Server& server, TaskDatabase& database)
{
    server.Get("/health",
               [&database](httplib::Request const&, httplib::Response& response) {
                   if (answers(database)) {
                       send_json(response, 200, {{"status", "ok"}});
                   } else {
                       send_json(response, 503, {{"status", "unavailable"}});
                   }
               });
}

}  // namespace rest
