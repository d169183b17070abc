// Exercise 13, task 6: answer every error in the same form, and keep its words.
#pragma once

#include "answers.hpp"
#include "engine/reasons.hpp"

#include <functional>

namespace rest {

/// What the server has: a pattern, as its routes have it, and the methods for which
/// there is a route, in the order in which the header Allow names them.
struct Route {
    std::string pattern;
    std::vector<std::string> methods;
};

/// Takes one line for the operators of the service.
using ErrorLog = std::function<void(std::string const& line)>;

/// Sets the server's handlers for errors and exceptions, so that each answer of 400 or
/// more has a body of JSON, and none shows what happened inside.
///
/// An answer of 400 or more that has a body stays as it is. One without a body gets
/// {"detail": reason_of(status)} (engine/reasons.hpp). But where the whole path matches
/// the pattern of one of the `routes`, and that route does not have the method of the
/// request, the 404 becomes 405, with the route's methods in the header Allow: "GET,
/// HEAD, POST". No two patterns match the same path.
///
/// When a handler throws, the answer keeps nothing that the handler has put into it,
/// neither body nor headers, and contains nothing of the exception's text:
/// - NoSessionFree is 503 {"detail":"Service Unavailable"}, with the header
///   "Retry-After: 1", and is not logged;
/// - everything else, whatever its type, is 500 {"detail":"Internal Server Error"}, and
///   `log` is called once: with what(), or "unknown" for what is not a std::exception.
///
/// `routes` and `log` may be destroyed before the server.
void answer_errors(httplib::Server& server, std::vector<Route> const& routes,
                   ErrorLog const& log);

}  // namespace rest
