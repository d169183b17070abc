#include "engine/browser_rules.hpp"

#include <string_view>

namespace security {

namespace {

constexpr std::string_view cookie_name = "__Host-session";

std::optional<std::string> cookie_of(std::string const& header)
{
    std::string_view rest = header;
    while (!rest.empty()) {
        std::string_view part = rest.substr(0, rest.find(';'));
        rest.remove_prefix(std::min(part.size() + 1, rest.size()));
        part.remove_prefix(std::min(part.find_first_not_of(' '), part.size()));
        if (part.starts_with(cookie_name) && part.size() > cookie_name.size() &&
            part[cookie_name.size()] == '=') {
            return std::string(part.substr(cookie_name.size() + 1));
        }
    }
    return {};
}

// "https://shop.example" and "shop.example". The scheme is not compared: TLS may end in
// front of the service.
bool is_same_host(std::string const& origin, std::string const& host)
{
    auto const slashes = origin.find("://");
    return slashes != std::string::npos && origin.substr(slashes + 3) == host;
}

}  // namespace

//! [cookie]
std::string session_cookie(std::string const& token, std::chrono::seconds lifetime)
{
    return std::string(cookie_name) + "=" + token +
           "; Path=/; Max-Age=" + std::to_string(lifetime.count()) +
           "; HttpOnly; Secure; SameSite=Lax";
}
//! [cookie]

std::string no_session_cookie()
{
    return session_cookie("", std::chrono::seconds(0));
}

std::optional<Proof> proof_of(httplib::Request const& request)
{
    std::string const authorization = request.get_header_value("Authorization");
    std::string_view const bearer = "Bearer ";
    if (authorization.starts_with(bearer)) {
        return Proof{authorization.substr(bearer.size()), false};
    }
    if (auto token = cookie_of(request.get_header_value("Cookie"))) {
        return Proof{*token, true};
    }
    return {};
}

//! [forged]
bool may_be_forged(httplib::Request const& request, bool by_cookie)
{
    if (request.method == "GET" || request.method == "HEAD") {
        return false;  // changes nothing, and another site cannot read the answer
    }
    if (request.has_header("Sec-Fetch-Site")) {
        std::string const site = request.get_header_value("Sec-Fetch-Site");
        return site != "same-origin" && site != "none";
    }
    if (request.has_header("Origin")) {
        return !is_same_host(request.get_header_value("Origin"),
                             request.get_header_value("Host"));
    }
    return by_cookie && !request.has_header("X-Requested-With");
}
//! [forged]

//! [headers]
void add_security_headers(httplib::Response& response)
{
    if (!response.has_header("Content-Security-Policy")) {
        response.set_header("Content-Security-Policy",
                            "default-src 'none'; frame-ancestors 'none'");
    }
    // The next user of the computer must not find a copy. set_header would add a value.
    response.headers.erase("Cache-Control");
    response.set_header("Cache-Control", "no-store");
    response.set_header("Referrer-Policy", "no-referrer");
    response.set_header("Cross-Origin-Resource-Policy", "same-origin");
}
//! [headers]

}  // namespace security
