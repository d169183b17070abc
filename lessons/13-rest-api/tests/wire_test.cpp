// What goes over the wire, call by call.
#include "api_lab.hpp"
#include "workbook/check_same.hpp"

namespace rest::cases {

namespace {

std::string header(httplib::Result const& answer, char const* name)
{
    return answer ? answer->get_header_value(name) : "no answer";
}

}  // namespace

TEST_CASE("POST users answers 201 with the user and where they are")
{
    ApiLab lab;
    auto const answer = lab.post("/users/", lab.user_body("ada@EXAMPLE.com"));
    CHECK_SAME(shown(answer),
               R"(201 {"id":1,"email":"ada@example.com","is_active":true,"items":[]})");
    CHECK_SAME(header(answer, "Location"), "/users/1");
    CHECK_SAME(header(answer, "ETag"), "\"1\"");
    CHECK_SAME(header(answer, "Content-Type"), "application/json");
}

TEST_CASE("POST users answers 400 for an address that is registered")
{
    ApiLab lab;
    lab.add_user("ada@example.com");
    CHECK_SAME(shown(lab.post("/users/", lab.user_body("ada@example.com"))),
               R"(400 {"detail":"Email already registered"})");
    CHECK(lab.count("users") == 1);
}

TEST_CASE("POST users answers 422 with all problems and without the password")
{
    ApiLab lab;
    auto const answer = lab.post("/users/", {{"email", "ada"}, {"password", "secret"}});
    CHECK_SAME(shown(answer),
               R"(422 {"detail":[{"type":"value_error","loc":["body","email"],)"
               R"("msg":"this is not an e-mail address","input":"ada"},)"
               R"({"type":"string_too_short","loc":["body","password"],)"
               R"("msg":"the text needs at least 8 characters"}]})");
}

TEST_CASE("POST users answers 422 for a body that is no JSON and for none")
{
    ApiLab lab;
    for (std::string const body : {"{", ""}) {
        auto const answer = lab.client().Post("/users/", body, "application/json");
        REQUIRE(answer);
        CHECK(answer->status == 422);
        CHECK_SAME(json::parse(answer->body)["detail"][0]["type"].get<std::string>(),
                   "json_invalid");
    }
}

TEST_CASE("POST users answers 415 for a body that is not sent as JSON")
{
    ApiLab lab;
    std::string const body = lab.user_body("ada@example.com").dump();
    for (std::string const type :
         {"text/plain", "application/x-www-form-urlencoded", "application/jsonp"}) {
        CHECK_SAME(shown(lab.client().Post("/users/", body, type.c_str())),
                   R"(415 {"detail":"A body of application/json is expected"})");
    }
    CHECK(
        lab.client().Post("/users/", body, "application/json; charset=utf-8")->status ==
        201);
}

TEST_CASE("POST users stores an argon2id hash and never the password")
{
    ApiLab lab;
    lab.add_user("ada@example.com");
    std::string const hash = lab.ask("SELECT password_hash FROM users");
    CHECK(hash.starts_with("$argon2id$"));
    CHECK(is_password("correct horse", schemas::PasswordHash(hash)));
    CHECK_FALSE(is_password("correct hors", schemas::PasswordHash(hash)));
}

TEST_CASE("GET user answers with the user and their items")
{
    ApiLab lab;
    long long const id = lab.add_user("ada@example.com");
    std::string const path = "/users/" + std::to_string(id);
    CHECK_SAME(shown(lab.post(path + "/items/", {{"title", "Lamp"}})),
               R"(201 {"id":1,"title":"Lamp","description":null,"owner_id":1})");
    CHECK_SAME(shown(lab.client().Get(path)),
               R"(200 {"id":1,"email":"ada@example.com","is_active":true,"items":[)"
               R"({"id":1,"title":"Lamp","description":null,"owner_id":1}]})");
}

TEST_CASE("GET user answers 404 for an id that no user has")
{
    ApiLab lab;
    CHECK_SAME(shown(lab.client().Get("/users/7")),
               R"(404 {"detail":"User not found"})");
    CHECK_SAME(shown(lab.client().Get("/users/-7")),
               R"(404 {"detail":"User not found"})");
}

TEST_CASE("GET user answers 422 for an id that is no number")
{
    ApiLab lab;
    CHECK_SAME(shown(lab.client().Get("/users/abc")),
               R"(422 {"detail":[{"type":"int_parsing","loc":["path","user_id"],)"
               R"("msg":"a whole number is expected","input":"abc"}]})");
    for (std::string const id : {"1.0", "+1", "%201", "1e3", "9223372036854775808"}) {
        CHECK(lab.client().Get("/users/" + id)->status == 422);
    }
}

TEST_CASE("GET users lists a page of them with their items")
{
    ApiLab lab;
    for (int i = 1; i <= 5; ++i) {
        lab.add_user("user" + std::to_string(i) + "@example.com");
    }
    lab.post("/users/2/items/", {{"title", "Two"}});
    lab.post("/users/4/items/", {{"title", "Four"}, {"description", "the last"}});
    auto const page = json::parse(lab.client().Get("/users/?skip=1&limit=3")->body);
    REQUIRE(page.size() == 3);
    CHECK(page[0]["id"] == 2);
    CHECK(page[0]["items"][0]["title"] == "Two");
    CHECK(page[1]["items"].empty());
    CHECK(page[2]["items"][0]["description"] == "the last");
    CHECK(json::parse(lab.client().Get("/users/")->body).size() == 5);
    CHECK_SAME(shown(lab.client().Get("/users/?skip=9")), "200 []");
    CHECK_SAME(shown(lab.client().Get("/users/?limit=0")), "200 []");
}

TEST_CASE("GET users answers 422 with all problems of the query")
{
    ApiLab lab;
    CHECK_SAME(shown(lab.client().Get("/users/?skip=-1&limit=101")),
               R"(422 {"detail":[{"type":"greater_than_equal","loc":["query","skip"],)"
               R"("msg":"at least 0 is expected","input":"-1"},)"
               R"({"type":"less_than_equal","loc":["query","limit"],)"
               R"("msg":"at most 100 is expected","input":"101"}]})");
    CHECK(lab.client().Get("/users/?skip=")->status == 422);
    CHECK(lab.client().Get("/users/?skip=1%20OR%201")->status == 422);
}

TEST_CASE("PATCH user changes what is given and nothing else")
{
    ApiLab lab;
    lab.add_user("ada@example.com");
    std::string const before = lab.ask("SELECT password_hash FROM users");
    CHECK_SAME(
        shown(lab.patch("/users/1", {{"is_active", false}})),
        R"(200 {"id":1,"email":"ada@example.com","is_active":false,"items":[]})");
    CHECK(lab.ask("SELECT password_hash FROM users") == before);
    lab.patch("/users/1", {{"password", "another horse"}});
    CHECK(is_password("another horse", schemas::PasswordHash(lab.ask(
                                           "SELECT password_hash FROM users"))));
    CHECK(lab.patch("/users/1", json::object())->status == 422);
    CHECK(lab.patch("/users/1", {{"version", 9}})->status == 422);
    CHECK(lab.patch("/users/9", {{"is_active", false}})->status == 404);
}

TEST_CASE("PATCH user answers 400 for another user's address")
{
    ApiLab lab;
    lab.add_user("ada@example.com");
    lab.add_user("bob@example.com");
    CHECK_SAME(shown(lab.patch("/users/2", {{"email", "ada@example.com"}})),
               R"(400 {"detail":"Email already registered"})");
    CHECK(lab.patch("/users/2", {{"email", "bob@example.com"}})->status == 200);
}

TEST_CASE("DELETE user deletes the user with their items")
{
    ApiLab lab;
    lab.add_user("ada@example.com");
    lab.post("/users/1/items/", {{"title", "Lamp"}});
    auto const answer = lab.client().Delete("/users/1");
    CHECK_SAME(shown(answer), "204 ");
    CHECK(lab.count("users") == 0);
    CHECK(lab.count("items") == 0);
    CHECK_SAME(shown(lab.client().Delete("/users/1")),
               R"(404 {"detail":"User not found"})");
    CHECK(lab.add_user("ada@example.com") == 2);  // the id is not used again
}

TEST_CASE("POST items answers 404 for an owner who is not there")
{
    ApiLab lab;
    CHECK_SAME(shown(lab.post("/users/1/items/", {{"title", "Lamp"}})),
               R"(404 {"detail":"User not found"})");
    CHECK(lab.count("items") == 0);
}

TEST_CASE("GET items lists them and GET item reads one")
{
    ApiLab lab;
    lab.add_user("ada@example.com");
    for (int i = 1; i <= 3; ++i) {
        lab.post("/users/1/items/", {{"title", "Item " + std::to_string(i)}});
    }
    CHECK(json::parse(lab.client().Get("/items/?skip=1&limit=1")->body)[0]["id"] == 2);
    CHECK(json::parse(lab.client().Get("/items/")->body).size() == 3);
    CHECK(json::parse(lab.client().Get("/items/3")->body)["title"] == "Item 3");
    CHECK_SAME(shown(lab.client().Get("/items/4")),
               R"(404 {"detail":"Item not found"})");
}

TEST_CASE("the service keeps text as it is whatever is in it")
{
    ApiLab lab;
    lab.add_user("ada@example.com");
    std::string const title = "'); DROP TABLE items; -- \"quoted\" \xF0\x9F\x98\x80";
    REQUIRE(lab.post("/users/1/items/", {{"title", title}})->status == 201);
    CHECK(json::parse(lab.client().Get("/items/1")->body)["title"] == title);
}

TEST_CASE("the service answers 405 with Allow for a method that a path does not have")
{
    ApiLab lab;
    auto const put = lab.client().Put("/users/1", "{}", "application/json");
    CHECK_SAME(shown(put), R"(405 {"detail":"Method Not Allowed"})");
    CHECK_SAME(header(put, "Allow"), "GET, HEAD, PATCH, DELETE");
    CHECK_SAME(header(lab.client().Delete("/users/"), "Allow"), "POST, GET, HEAD");
    CHECK_SAME(header(lab.client().Get("/users/1/items/"), "Allow"), "POST");
    CHECK(lab.client().Options("/users/")->status == 405);
}

TEST_CASE("the service answers 404 as JSON for everything else and redirects nothing")
{
    ApiLab lab;
    for (std::string const path :
         {"/", "/users", "/items", "/users/1/", "/users/1/items", "/favicon.ico",
          "/../etc/passwd", "/users//items/"}) {
        CHECK_SAME(shown(lab.client().Get(path)), R"(404 {"detail":"Not Found"})");
    }
}

TEST_CASE("HEAD answers as GET does without the body")
{
    ApiLab lab;
    lab.add_user("ada@example.com");
    auto const answer = lab.client().Head("/users/1");
    REQUIRE(answer);
    CHECK(answer->status == 200);
    CHECK(answer->body.empty());
    CHECK_SAME(header(answer, "ETag"), "\"1\"");
}

TEST_CASE("the service sends no header that lets other sites read its answers")
{
    ApiLab lab;
    httplib::Headers const other_site{{"Origin", "https://elsewhere.example"}};
    lab.client();
    for (auto const& answer :
         {lab.client().Get("/users/", other_site), lab.client().Get("/no", other_site),
          lab.client().Options("/users/", other_site)}) {
        REQUIRE(answer);
        for (auto const& [name, value] : answer->headers) {
            CHECK_FALSE(name.starts_with("Access-Control"));
        }
    }
}

TEST_CASE("GET health asks the database")
{
    ApiLab lab([](ApiOptions& options) { options.wait_for_connection = 0ms; });
    CHECK_SAME(shown(lab.client().Get("/health")), R"(200 {"status":"ok"})");
    std::vector<pooling::Lease> all;
    for (int i = 0; i < 4; ++i) {
        all.push_back(lab.api->pool().borrow());
    }
    CHECK_SAME(shown(lab.client().Get("/health")),
               R"(503 {"detail":"Service Unavailable"})");
}

}  // namespace rest::cases
