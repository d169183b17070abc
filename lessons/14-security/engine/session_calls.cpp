#include "engine/session_calls.hpp"

#include "engine/browser_rules.hpp"
#include "engine/guard.hpp"
#include "engine/session_bodies.hpp"

namespace security {

namespace {

void answer_logged_in(httplib::Response& response, LoggedIn const& session,
                      Handover handover, std::chrono::seconds lifetime)
{
    SessionBody body{session.user_id, lifetime.count(), {}};
    if (handover == Handover::bearer) {
        body.token = session.token;
    } else {
        response.set_header("Set-Cookie", session_cookie(session.token, lifetime));
    }
    rest::answer_json(response, 201, session_schema().write(body));
}

void answer_log_in(rest::Call const& call, httplib::Response& response,
                   Authenticator& authenticator, std::chrono::seconds lifetime)
{
    LogInBody const body = call.body(log_in_schema());
    auto const proof = proof_of(call.request);
    LogInResult const result =
        authenticator.log_in({body.email, body.password, call.request.remote_addr,
                              proof ? std::optional(proof->token) : std::nullopt});
    if (auto const* const session = std::get_if<LoggedIn>(&result)) {
        answer_logged_in(response, *session, body.handover, lifetime);
    } else if (auto const* const later = std::get_if<TryLater>(&result)) {
        answer_try_later(response, later->after);
    } else {
        answer_unauthenticated(response, "Wrong e-mail address or password");
    }
}

}  // namespace

void add_session_calls(rest::Routes& routes, Authenticator& authenticator,
                       std::chrono::seconds lifetime)
{
    routes.add(
        {"POST",
         "/sessions/",
         "Log in",
         {},
         "LogIn",
         {{201, "The session, and its token in a cookie or in the body", "Session"},
          {401, "Wrong e-mail address or password", "Error"},
          {422, "All that is wrong with the request", "Problems"},
          {429, "Too many attempts", "Error"}},
         [&authenticator, lifetime](auto const& call, auto& response) {
             answer_log_in(call, response, authenticator, lifetime);
         }});
    routes.add({"DELETE",
                "/sessions/current",
                "Log out",
                {},
                "",
                {{204, "Logged out", ""}},
                [&authenticator](rest::Call const& call, auto& response) {
                    authenticator.log_out(proof_of(call.request).value().token);
                    response.set_header("Set-Cookie", no_session_cookie());
                    response.status = 204;
                }});
}

}  // namespace security
