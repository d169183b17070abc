// Errors, and what an answer never says.
#include "api_lab.hpp"
#include "engine/lease_per_request.hpp"
#include "workbook/check_same.hpp"

namespace rest::cases {

namespace {

// A service with one more call, which fails in the way that a test asks for.
struct FailingLab : ApiLab {
    template <typename Fail>
    explicit FailingLab(Fail fail)
    {
        api->handlers().Get("/fail", [fail](auto const&, auto& response) {
            response.set_header("ETag", "\"1\"");
            response.set_content("half an answer", "text/plain");
            fail();
        });
    }
};

// All that a client sees of an answer.
std::string all_of(httplib::Result const& answer)
{
    REQUIRE(answer);
    std::string all = std::to_string(answer->status) + "\n";
    for (auto const& [name, value] : answer->headers) {
        all += name + ": " + value + "\n";
    }
    return all + answer->body;
}

}  // namespace

TEST_CASE("the service answers 500 and tells what happened in the log only")
{
    FailingLab lab([] { throw std::runtime_error("no such table: secret_plans"); });
    std::string const all = all_of(lab.client().Get("/fail"));
    CHECK(all.starts_with("500"));
    CHECK(all.find(R"({"detail":"Internal Server Error"})") != std::string::npos);
    CHECK(all.find("secret_plans") == std::string::npos);
    CHECK(all.find("ETag") == std::string::npos);
    CHECK(all.find("half an answer") == std::string::npos);
    lab.api->stop();
    CHECK_SAME(lab.lines.at(0), R"({"error":"no such table: secret_plans"})");
}

TEST_CASE("the service answers 500 for something thrown that is no exception")
{
    FailingLab lab([] { throw 42; });
    CHECK_SAME(shown(lab.client().Get("/fail")),
               R"(500 {"detail":"Internal Server Error"})");
}

TEST_CASE("the service answers 500 when a table is missing")
{
    ApiLab lab;
    lab.client();
    with_session(lab.api->pool(),
                 [](soci::session& sql) { sql << "DROP TABLE items"; });
    std::string const all = all_of(lab.client().Get("/items/"));
    CHECK(all.starts_with("500"));
    CHECK(all.find("items") == std::string::npos);
}

TEST_CASE("the service answers 503 with Retry-After when no connection is free")
{
    ApiLab lab([](ApiOptions& options) {
        options.connections = 1;
        options.wait_for_connection = 0ms;
    });
    lab.client();
    {
        pooling::Lease const only = lab.api->pool().borrow();
        auto const answer = lab.client().Get("/users/");
        CHECK_SAME(shown(answer), R"(503 {"detail":"Service Unavailable"})");
        CHECK_SAME(answer->get_header_value("Retry-After"), "1");
    }
    CHECK_SAME(shown(lab.client().Get("/users/")), "200 []");
}

TEST_CASE("the service has its connection back before an answer is sent")
{
    ApiLab lab([](ApiOptions& options) { options.connections = 1; });
    lab.add_user("ada@example.com");
    for (std::string const path : {"/users/1", "/users/9", "/users/", "/health"}) {
        lab.client().Get(path);
        CHECK(lab.api->pool().statistics().in_use == 0);
    }
    CHECK(lab.api->pool().statistics().opened_in_all == 1);
}

TEST_CASE("with_session refuses a second connection for one request")
{
    ApiLab lab;
    std::string said = "nothing";
    with_session(lab.api->pool(), [&](soci::session&) {
        try {
            with_session(lab.api->pool(), [](soci::session&) {});
        } catch (std::logic_error const& error) {
            said = error.what();
        }
    });
    CHECK_SAME(said, "this request has a connection already");
    CHECK(lab.api->pool().statistics().in_use == 0);
    with_session(lab.api->pool(), [](soci::session&) {});
}

TEST_CASE("no answer of any call contains a hash or a password")
{
    ApiLab lab;
    lab.add_user("ada@example.com");
    lab.post("/users/1/items/", {{"title", "Lamp"}});
    json const wrong{{"email", "ada"}, {"password", {"correct horse"}}};
    std::vector<std::string> answers{
        all_of(lab.post("/users/", lab.user_body("bob@example.com"))),
        all_of(lab.post("/users/", lab.user_body("bob@example.com"))),
        all_of(lab.post("/users/", wrong)),
        all_of(lab.post("/users/", json("correct horse"))),
        all_of(lab.patch("/users/1", {{"password", "correct horse 2"}})),
        all_of(lab.patch("/users/1", {{"password", 7}, {"email", "x"}})),
        all_of(lab.client().Get("/users/1")),
        all_of(lab.client().Get("/users/")),
        all_of(lab.client().Get("/items/")),
        all_of(lab.client().Get("/items/1")),
        all_of(lab.client().Get("/openapi.json")),
        all_of(lab.client().Get("/docs")),
        all_of(lab.client().Delete("/users/1")),
    };
    for (std::string const& answer : answers) {
        CHECK(answer.find("$argon2id$") == std::string::npos);
        CHECK(answer.find("password_hash") == std::string::npos);
        CHECK(answer.find("correct horse") == std::string::npos);
    }
    lab.api->stop();
    for (std::string const& line : lab.lines) {
        CHECK(line.find("horse") == std::string::npos);
        CHECK(line.find("argon") == std::string::npos);
    }
}

TEST_CASE("the access log has one line for each request and no secret in it")
{
    ApiLab lab([](ApiOptions& options) {
        options.new_request_id = [n = 0]() mutable {
            return "r" + std::to_string(++n);
        };
    });
    lab.api->handlers().Get("/slow", [&lab](auto const&, auto& response) {
        lab.clock->advance(1500ms);
        response.set_content("done", "text/plain");
    });
    auto const answer = lab.client().Get("/users/?limit=5&token=abc",
                                         {{"Authorization", "Bearer abc"}});
    CHECK_SAME(answer->get_header_value("X-Request-Id"), "r1");
    lab.client().Get("/slow");
    lab.client().Get("/new%0Aline");
    lab.api->stop();
    REQUIRE(lab.lines.size() == 3);
    CHECK_SAME(
        lab.lines[0],
        R"({"id":"r1","method":"GET","path":"/users/","status":200,"bytes":2,"ms":0})");
    CHECK_SAME(
        lab.lines[1],
        R"({"id":"r2","method":"GET","path":"/slow","status":200,"bytes":4,"ms":1500})");
    CHECK(lab.lines[2].find(R"("path":"/new\nline")") != std::string::npos);
}

}  // namespace rest::cases
