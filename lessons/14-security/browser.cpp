// What the answer to a log-in tells a browser, and what a page of another site can do.
#include "guarded_visit.hpp"
#include "sections.hpp"

#include <iostream>

namespace security {

namespace {

constexpr std::size_t token_length = 64;

// The token is random; its place in the header is what is shown.
std::string without_token(std::string cookie)
{
    return cookie.replace(cookie.find('=') + 1, token_length, "<token>");
}

std::string cookie_to_send(std::string const& set_cookie)
{
    return set_cookie.substr(0, set_cookie.find(';'));
}

}  // namespace

void what_a_browser_adds()
{
    GuardedVisit visit;
    visit.sign_up("ada@example.com");
    auto const answer =
        visit.send("POST", "/sessions/", credentials("ada@example.com", good_password));
    std::string const cookie = answer.get_header_value("Set-Cookie");
    std::cout << "Set-Cookie: " << without_token(cookie) << '\n';
    for (char const* const name :
         {"Content-Security-Policy", "X-Content-Type-Options", "Cache-Control",
          "Referrer-Policy", "Cross-Origin-Resource-Policy"}) {
        std::cout << name << ": " << answer.get_header_value(name) << '\n';
    }

    auto const from = [&](std::string const& who, std::string const& name,
                          std::string const& value) {
        std::cout << name << ": " << value << '\n';
        visit.ask(who, {{"Cookie", cookie_to_send(cookie)}, {name, value}}, "POST",
                  "/users/1/items/", R"({"title":"Lamp"})");
    };
    from("a page of the service", "Sec-Fetch-Site", "same-origin");
    from("a page of another site", "Sec-Fetch-Site", "cross-site");
    from("an older browser", "Origin", "https://evil.example");
    from("a program with a cookie", "User-Agent", "curl");
}

}  // namespace security
