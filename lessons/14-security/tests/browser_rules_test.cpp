// Cookies, headers, and requests that another site's page has sent.
#include "engine/browser_rules.hpp"
#include "guarded_lab.hpp"
#include "workbook/check_same.hpp"

namespace security::cases {

namespace {

httplib::Request request_with(std::string const& method,
                              httplib::Headers const& headers)
{
    httplib::Request request;
    request.method = method;
    request.headers = headers;
    return request;
}

bool is_forged(std::string const& method, httplib::Headers const& headers,
               bool by_cookie = true)
{
    return may_be_forged(request_with(method, headers), by_cookie);
}

}  // namespace

TEST_CASE("the cookie of a session is out of reach for scripts and for other sites")
{
    GuardedLab lab;
    lab.sign_up("ada@example.com");
    auto const answer = lab.try_to_log_in("ada@example.com", password, "cookie");
    std::string const cookie = answer.get_header_value("Set-Cookie");
    CHECK(cookie.starts_with("__Host-session="));
    for (std::string const part :
         {"; Path=/", "; Max-Age=43200", "; HttpOnly", "; Secure", "; SameSite=Lax"}) {
        CAPTURE(part);
        CHECK(cookie.find(part) != std::string::npos);
    }
    CHECK(cookie.find("Domain") == std::string::npos);
    CHECK_FALSE(json::parse(answer.body).contains("token"));
}

TEST_CASE("a token goes out once: in the cookie or in the body")
{
    GuardedLab lab;
    lab.sign_up("ada@example.com");
    auto const answer = lab.try_to_log_in("ada@example.com", password, "bearer");
    CHECK_FALSE(answer.has_header("Set-Cookie"));
    CHECK(json::parse(answer.body).contains("token"));
}

TEST_CASE("the cookie logs in, and is removed at the log-out")
{
    GuardedLab lab;
    lab.sign_up("ada@example.com");
    httplib::Headers const browser{
        {"Cookie", "theme=dark; " + lab.cookie_of("ada@example.com") + "; lang=de"},
        {"Sec-Fetch-Site", "same-origin"}};
    CHECK(lab.status(browser, "GET", "/users/1") == 200);
    auto const out = lab.ask(browser, "DELETE", "/sessions/current");
    CHECK(out.status == 204);
    CHECK(out.get_header_value("Set-Cookie").find("Max-Age=0") != std::string::npos);
    CHECK(lab.status(browser, "GET", "/users/1") == 401);
}

TEST_CASE("a cookie of a similar name is another cookie")
{
    CHECK_FALSE(proof_of(request_with("GET", {{"Cookie", "__Host-sessions=a"}})));
    CHECK_FALSE(proof_of(request_with("GET", {{"Cookie", "x__Host-session=a"}})));
    CHECK_FALSE(proof_of(request_with("GET", {{"Cookie", "__Host-session"}})));
    CHECK_FALSE(proof_of(request_with("GET", {{"Cookie", ";;; ; "}})));
    CHECK_FALSE(proof_of(request_with("GET", {{"Authorization", "Basic YTpi"}})));
    auto const proof =
        proof_of(request_with("GET", {{"Cookie", "a=b;__Host-session=c=d"}}));
    REQUIRE(proof);
    CHECK_SAME(proof->token, std::string("c=d"));
}

TEST_CASE("a request that another site's page has sent changes nothing")
{
    for (std::string const method : {"POST", "PATCH", "DELETE"}) {
        CAPTURE(method);
        CHECK(is_forged(method, {{"Sec-Fetch-Site", "cross-site"}}));
        CHECK(is_forged(method, {{"Sec-Fetch-Site", "same-site"}}));
        CHECK(is_forged(method, {{"Sec-Fetch-Site", ""}}));
        CHECK_FALSE(is_forged(method, {{"Sec-Fetch-Site", "same-origin"}}));
        CHECK_FALSE(is_forged(method, {{"Sec-Fetch-Site", "none"}}));
    }
    CHECK_FALSE(is_forged("GET", {{"Sec-Fetch-Site", "cross-site"}}));
}

TEST_CASE("without Sec-Fetch-Site, the Origin has to be our host")
{
    CHECK(is_forged("POST",
                    {{"Origin", "https://evil.example"}, {"Host", "shop.example"}}));
    CHECK(is_forged("POST", {{"Origin", "https://shop.example.evil.example"},
                             {"Host", "shop.example"}}));
    CHECK(is_forged("POST", {{"Origin", "null"}, {"Host", "shop.example"}}));
    CHECK_FALSE(is_forged(
        "POST", {{"Origin", "https://shop.example"}, {"Host", "shop.example"}}));
}

TEST_CASE("without both, a cookie is not enough")
{
    CHECK(is_forged("POST", {}, true));
    CHECK_FALSE(is_forged("POST", {{"X-Requested-With", "a script"}}, true));
    CHECK_FALSE(is_forged("POST", {}, false));
}

TEST_CASE("a log-in that another site's page has sent is refused too")
{
    GuardedLab lab;
    lab.sign_up("eve@example.com");
    auto const answer = lab.try_to_log_in("eve@example.com", password, "cookie",
                                          {{"Sec-Fetch-Site", "cross-site"}});
    CHECK(answer.status == 403);
}

TEST_CASE("a forged request leaves no row")
{
    GuardedLab lab;
    lab.sign_up("ada@example.com");
    httplib::Headers const forged{{"Cookie", lab.cookie_of("ada@example.com")},
                                  {"Sec-Fetch-Site", "cross-site"}};
    CHECK(lab.status(forged, "POST", "/users/1/items/", R"({"title":"Lamp"})") == 403);
    CHECK(lab.lab().count("items") == 0);
    CHECK(lab.status(forged, "DELETE", "/users/1") == 403);
    CHECK(lab.lab().count("users") == 1);
}

TEST_CASE("every answer has the headers, errors too, and the page keeps its policy")
{
    GuardedLab lab;
    for (std::string const path : {"/health", "/users/1", "/nowhere"}) {
        CAPTURE(path);
        auto const answer = lab.ask({}, "GET", path);
        CHECK_SAME(answer.get_header_value("Content-Security-Policy"),
                   std::string("default-src 'none'; frame-ancestors 'none'"));
        CHECK_SAME(answer.get_header_value("X-Content-Type-Options"),
                   std::string("nosniff"));
        CHECK_SAME(answer.get_header_value("Referrer-Policy"),
                   std::string("no-referrer"));
        CHECK_SAME(answer.get_header_value("Cache-Control"), std::string("no-store"));
        CHECK_FALSE(answer.has_header("Access-Control-Allow-Origin"));
    }
    auto const page = lab.ask({}, "GET", "/docs");
    CHECK(page.get_header_value_count("Content-Security-Policy") == 1);
    CHECK(page.get_header_value("Content-Security-Policy").find("script-src 'self'") !=
          std::string::npos);
}

}  // namespace security::cases
