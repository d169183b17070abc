// Exercise 13, task 1, warm-up, 10 minutes: the cases.
// Edit: serve_health.cpp
#include "serve_health.hpp"
#include "service_fixture.hpp"

namespace rest::cases {

namespace {

struct Health : Tasks {
    Service service{
        [this](httplib::Server& server) { serve_health(server, database); }};
};

}  // namespace

TEST_SUITE_BEGIN("1 serve_health");

TEST_CASE("serve_health says that the service is ok")
{
    Health health;

    Answer const answer = health.service.get("/health");

    CHECK_SAME(answer.text(), "200 {\"status\":\"ok\"}");
    CHECK_HEADER(answer, "Content-Type", "application/json");
    INFO("another path that begins with it");
    CHECK_SAME(health.service.get("/healthz").text(), "404 without a body");
}

TEST_CASE("serve_health asks the database once a request")
{
    Health health;
    INFO("three requests, and the statements that they sent");
    health.service.get("/health");
    health.service.get("/health");
    health.service.get("/health");

    CHECK_SAME(std::to_string(health.log.count()) + " statements", "3 statements");
}

TEST_CASE("serve_health reads no table")
{
    Health health;
    INFO("every table is locked, those of SQLite too");
    health.lock_tables();

    CHECK_SAME(health.service.get("/health").text(), "200 {\"status\":\"ok\"}");
}

TEST_CASE("serve_health says when the database does not answer")
{
    Health health;
    health.break_database();

    Answer const answer = health.service.get("/health");
    health.repair_database();

    CHECK_SAME(answer.text(), "503 {\"status\":\"unavailable\"}");
    CHECK_HEADER(answer, "Content-Type", "application/json");
    INFO("and when it answers again");
    CHECK_SAME(health.service.get("/health").text(), "200 {\"status\":\"ok\"}");
}

TEST_CASE("serve_health says when no session is free")
{
    Health health;
    health.database.lend_all(true);

    CHECK_SAME(health.service.get("/health").text(),
               "503 {\"status\":\"unavailable\"}");
}

TEST_SUITE_END();

}  // namespace rest::cases
