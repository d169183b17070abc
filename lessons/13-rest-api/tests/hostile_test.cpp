// Requests that no ordinary client sends.
#include "api_lab.hpp"
#include "raw_client.hpp"
#include "workbook/check_same.hpp"

namespace rest::cases {

namespace {

std::string const crlf = "\r\n";
std::string const json_type = "Content-Type: application/json\r\n";

std::string first_line(std::string const& answer)
{
    return answer.substr(0, answer.find(crlf));
}

std::string body_of(std::string const& answer)
{
    auto const end = answer.find(crlf + crlf);
    return end == std::string::npos ? "no body" : answer.substr(end + 4);
}

std::string const user = R"({"email":"ada@example.com","password":"correct horse"})";

std::string const post_user = "POST /users/ HTTP/1.1\r\n" + json_type +
                              "Content-Length: " + std::to_string(user.size()) + crlf +
                              crlf;

}  // namespace

TEST_CASE("the service answers 400 as JSON for what is no HTTP and serves the next")
{
    ApiLab lab;
    lab.client();
    for (std::string const request :
         {"GARBAGE\r\n\r\n", "GET /users/\r\n\r\n", "GET /users/ HTTP/9.9\r\n\r\n",
          "BREW /users/ HTTP/1.1\r\n\r\n", "\x16\x03\x01\x02\r\n\r\n"}) {
        std::string const answer = ask_raw(lab.port, request);
        CHECK_SAME(first_line(answer), "HTTP/1.1 400 Bad Request");
        CHECK_SAME(body_of(answer), R"({"detail":"Bad Request"})");
    }
    CHECK_SAME(shown(lab.client().Get("/users/")), "200 []");
}

TEST_CASE("the service answers a long address with 414 and a long header with 400")
{
    ApiLab lab;
    lab.client();
    std::string const long_text(10'000, 'a');
    std::string const address =
        ask_raw(lab.port, "GET /" + long_text + " HTTP/1.1\r\n\r\n");
    CHECK_SAME(first_line(address), "HTTP/1.1 414 URI Too Long");
    CHECK_SAME(body_of(address), R"({"detail":"URI Too Long"})");
    std::string const header =
        ask_raw(lab.port, "GET /users/ HTTP/1.1\r\nX-Long: " + long_text + "\r\n\r\n");
    CHECK_SAME(first_line(header), "HTTP/1.1 400 Bad Request");
    // Just below the limit: for the regular expressions, which get the whole path.
    std::string const path(8'000, 'a');
    CHECK_SAME(first_line(ask_raw(lab.port, "GET /users/" + path +
                                                " HTTP/1.1\r\n"
                                                "Connection: close\r\n\r\n")),
               "HTTP/1.1 404 Not Found");
}

TEST_CASE("the service answers 413 for a body beyond the limit")
{
    ApiLab lab([](ApiOptions& options) { options.limits.body_bytes = 1000; });
    lab.client();
    std::string const at_limit(1000, 'a');
    CHECK(lab.client().Post("/users/", at_limit, "application/json")->status == 422);
    auto const beyond =
        lab.client().Post("/users/", at_limit + "a", "application/json");
    CHECK_SAME(shown(beyond), R"(413 {"detail":"Payload Too Large"})");
    CHECK_SAME(shown(lab.client().Get("/users/")), "200 []");
}

TEST_CASE("the service answers 411 at once for a body without a length")
{
    ApiLab lab;
    lab.client();
    std::string const answer =
        ask_raw(lab.port, "POST /users/ HTTP/1.1\r\nConnection: close\r\n\r\n");
    CHECK_SAME(first_line(answer), "HTTP/1.1 411 Length Required");
    CHECK_SAME(body_of(answer), R"({"detail":"Length Required"})");
    CHECK(ask_raw(lab.port, "DELETE /users/1 HTTP/1.1\r\nConnection: close\r\n\r\n")
              .starts_with("HTTP/1.1 404"));
}

TEST_CASE("the service refuses a body in chunks and takes nothing in it for a request")
{
    ApiLab lab;
    lab.client();
    RawClient client(lab.port);
    client.send("POST /users/ HTTP/1.1\r\n" + json_type +
                "Transfer-Encoding: chunked\r\n\r\n"
                "5\r\nhello\r\n0\r\n\r\n"
                "DELETE /users/1 HTTP/1.1\r\n\r\n");
    std::string const answer = client.read_all();  // and so the connection has ended
    CHECK_SAME(first_line(answer), "HTTP/1.1 411 Length Required");
    CHECK_SAME(body_of(answer), R"({"detail":"Length Required"})");
    CHECK(occurrences(answer, "HTTP/1.1 ") == 1);
}

TEST_CASE("the service stores nothing of a body that ends too early")
{
    ApiLab lab;
    lab.client();
    RawClient client(lab.port);
    client.send(post_user + user.substr(0, 20));
    client.end();
    CHECK(client.read_all().find(" 201 ") == std::string::npos);
    CHECK(lab.count("users") == 0);
}

TEST_CASE("the service takes a body that comes byte by byte")
{
    ApiLab lab;
    lab.client();
    RawClient client(lab.port);
    for (char const byte : post_user + user) {
        client.send({&byte, 1});
    }
    CHECK(first_line(client.read_answer()) == "HTTP/1.1 201 Created");
    CHECK(lab.count("users") == 1);
}

TEST_CASE("the service gives up on a body that stops and serves others meanwhile")
{
    ApiLab lab([](ApiOptions& options) { options.limits.read_timeout = 300ms; });
    lab.client();
    RawClient slow(lab.port);
    slow.send(post_user + user.substr(0, 20));
    CHECK_SAME(shown(lab.client().Get("/users/")), "200 []");
    CHECK(slow.read_until(crlf).starts_with("HTTP/1.1 400"));
    CHECK(lab.count("users") == 0);
}

TEST_CASE("the service survives clients that leave in the middle of anything")
{
    ApiLab lab;
    lab.client();
    std::string const request = post_user + user;
    for (std::size_t length = 0; length < request.size(); length += 7) {
        RawClient client(lab.port);
        client.send(std::string_view(request).substr(0, length));
    }
    CHECK_SAME(shown(lab.client().Get("/users/")), "200 []");
}

TEST_CASE("the service does not answer many ranges with many copies")
{
    ApiLab lab;
    lab.add_user("ada@example.com");
    std::string ranges = "bytes=0-";
    for (int i = 0; i < 1000; ++i) {
        ranges += ",0-";
    }
    auto const answer = lab.client().Get("/users/1", {{"Range", ranges}});
    REQUIRE(answer);
    CHECK(answer->body.size() < 1000);
}

TEST_CASE("the service refuses a compressed body before it unpacks it")
{
    ApiLab lab;
    for (std::string const coding : {"gzip", "br", "deflate"}) {
        auto const answer =
            lab.client().Post("/users/", {{"Content-Encoding", coding}},
                              std::string(1000, '\0'), "application/json");
        CHECK_SAME(shown(answer), R"(415 {"detail":"Unsupported Media Type"})");
    }
    CHECK_SAME(shown(lab.client().Get("/users/")), "200 []");
}

TEST_CASE("the service answers deep and damaged bodies with 422")
{
    ApiLab lab;
    for (std::string const& body :
         {std::string(90'000, '['), std::string(R"({"email":"a@b.c","email":"d@e.f"})"),
          std::string("{\"email\":\"\xFF\"}"), std::string("[]"), std::string("null"),
          std::string("{\"email\":\"a\\u0000@b.c\",\"password\":\"12345678\"}")}) {
        auto const answer = lab.client().Post("/users/", body, "application/json");
        REQUIRE(answer);
        CHECK(answer->status == 422);
        CHECK(json::accept(answer->body));
    }
}

}  // namespace rest::cases
