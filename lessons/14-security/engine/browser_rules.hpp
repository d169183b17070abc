// What a browser is told, and what it tells.
#pragma once

#include <httplib.h>

#include <chrono>
#include <optional>
#include <string>

namespace security {

/// The Set-Cookie of a session. A browser stores a cookie with the prefix "__Host-"
/// only with Secure, for the whole host, and from this host alone.
std::string session_cookie(std::string const& token, std::chrono::seconds lifetime);

/// A Set-Cookie that removes it.
std::string no_session_cookie();

/// How a request proves who sends it.
struct Proof {
    std::string token;
    bool by_cookie = false;  ///< the browser adds it to requests of other sites too
};

/// From "Authorization: Bearer <token>", else from the session's cookie.
std::optional<Proof> proof_of(httplib::Request const& request);

/// Whether the request changes something, and a page of another site may have made the
/// browser send it (CSRF). What a browser says is looked at in this order:
/// Sec-Fetch-Site, else Origin. A request without either does not come from a browser
/// of the last years; with a cookie it then needs a header X-Requested-With, which a
/// page cannot add to another site's request.
bool may_be_forged(httplib::Request const& request, bool by_cookie);

/// For every answer.
void add_security_headers(httplib::Response& response);

}  // namespace security
