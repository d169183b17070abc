// ETags, and requests that are sent again.
#include "api_lab.hpp"
#include "engine/etag.hpp"
#include "workbook/check_same.hpp"

#include <atomic>

#include <latch>
#include <thread>

namespace rest::cases {

TEST_CASE("PATCH user refuses to overwrite what the client has not seen")
{
    ApiLab lab;
    lab.add_user("ada@example.com");
    httplib::Headers const old{{"If-Match", "\"1\""}};
    auto const first = lab.patch("/users/1", {{"is_active", false}}, old);
    REQUIRE(first);
    CHECK(first->status == 200);
    CHECK_SAME(first->get_header_value("ETag"), "\"2\"");
    CHECK_SAME(shown(lab.patch("/users/1", {{"email", "eve@example.com"}}, old)),
               R"(412 {"detail":"The resource has changed since it was read"})");
    CHECK(lab.ask("SELECT email FROM users") == "ada@example.com");
    CHECK(lab.patch("/users/1", {{"is_active", true}}, {{"If-Match", "\"7\", \"2\""}})
              ->status == 200);
    CHECK(lab.patch("/users/1", {{"is_active", true}}, {{"If-Match", "*"}})->status ==
          200);
    CHECK(lab.client().Delete("/users/1", old)->status == 412);
    CHECK(lab.client().Delete("/users/1", {{"If-Match", "\"4\""}})->status == 204);
}

TEST_CASE("PATCH user lets one of many through that have seen the same version")
{
    ApiLab lab;
    lab.add_user("ada@example.com");
    int const clients = 8;
    std::atomic<int> changed = 0;
    std::atomic<int> refused = 0;
    std::latch start(clients);
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < clients; ++i) {
            threads.emplace_back([&] {
                httplib::Client client("127.0.0.1", lab.port);
                client.set_read_timeout(600, 0);
                start.arrive_and_wait();
                auto const answer =
                    client.Patch("/users/1", {{"If-Match", "\"1\""}},
                                 R"({"is_active":false})", "application/json");
                changed += answer && answer->status == 200 ? 1 : 0;
                refused += answer && answer->status == 412 ? 1 : 0;
            });
        }
    }
    CHECK(changed == 1);
    CHECK(refused == clients - 1);
}

TEST_CASE("GET user answers 304 when the client has the current version")
{
    ApiLab lab;
    lab.add_user("ada@example.com");
    auto const get = [&](std::string const& tags) {
        auto const answer = lab.client().Get("/users/1", {{"If-None-Match", tags}});
        REQUIRE(answer);
        return std::to_string(answer->status) + " " + answer->get_header_value("ETag") +
               (answer->body.empty() ? "" : " with a body");
    };
    CHECK_SAME(get("\"1\""), "304 \"1\"");
    CHECK_SAME(get("\"9\", W/\"1\""), "304 \"1\"");
    CHECK_SAME(get("*"), "304 \"1\"");
    CHECK_SAME(get("\"2\""), "200 \"1\" with a body");
    CHECK_SAME(get("1"), "200 \"1\" with a body");
    // A browser may keep what it is to ask again about.
    CHECK_SAME(lab.client().Get("/users/1")->get_header_value("Cache-Control"),
               "private, no-cache");

    lab.post("/users/1/items/", {{"title", "Lamp"}});  // a part of what is sent
    CHECK_SAME(get("\"1\""), "200 \"2\" with a body");
}

TEST_CASE("POST users with an Idempotency-Key creates one user and answers the same")
{
    ApiLab lab;
    httplib::Headers const key{{"Idempotency-Key", "4f1c"}};
    auto const first = lab.post("/users/", lab.user_body("ada@example.com"), key);
    auto const again = lab.post("/users/", lab.user_body("ada@example.com"), key);
    CHECK_SAME(shown(again), shown(first));
    CHECK(again->status == 201);
    CHECK(again->get_header_value("Location") == "/users/1");
    CHECK(lab.count("users") == 1);

    auto const other = lab.post("/users/", lab.user_body("bob@example.com"), key);
    CHECK_SAME(shown(other), R"(422 {"detail":[{"type":"key_reused","loc":["header",)"
                             R"("Idempotency-Key"],)"
                             R"("msg":"this key came with another request before"}]})");
    CHECK(lab.count("users") == 1);
    CHECK(lab.post("/users/1/items/", {{"title", "Lamp"}}, key)->status == 422);
    CHECK(lab.count("items") == 0);
}

TEST_CASE("POST items with an Idempotency-Key creates one item for many at once")
{
    ApiLab lab;
    lab.add_user("ada@example.com");
    int const clients = 8;
    std::atomic<int> created = 0;
    std::latch start(clients);
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < clients; ++i) {
            threads.emplace_back([&] {
                httplib::Client client("127.0.0.1", lab.port);
                client.set_read_timeout(600, 0);
                start.arrive_and_wait();
                auto const answer =
                    client.Post("/users/1/items/", {{"Idempotency-Key", "once"}},
                                R"({"title":"Lamp"})", "application/json");
                created += answer && answer->status == 201 ? 1 : 0;
            });
        }
    }
    CHECK(created == clients);
    CHECK(lab.count("items") == 1);
}

TEST_CASE("POST users does not keep the key of a request that failed")
{
    ApiLab lab;
    lab.add_user("ada@example.com");
    httplib::Headers const key{{"Idempotency-Key", "4f1c"}};
    CHECK(lab.post("/users/", lab.user_body("ada@example.com"), key)->status == 400);
    CHECK(lab.post("/users/", lab.user_body("bob@example.com"), key)->status == 201);
}

}  // namespace rest::cases
