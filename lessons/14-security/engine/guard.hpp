// What stands between a request and the call that would answer it.
#pragma once

#include "13-rest-api/engine/routes.hpp"
#include "engine/authenticator.hpp"
#include "engine/browser_rules.hpp"
#include "engine/password_rules.hpp"
#include "engine/rules.hpp"

#include <functional>

namespace security {

/// Wraps the handlers of calls. A call that has no rule is answered with 403 to
/// everybody.
///
/// - 401, with WWW-Authenticate: it is not known who asks.
/// - 403: it is known, and they may not; or the request may be forged.
/// - 404: the item is not there, or another user's. Which, is not told.
class Guard {
public:
    /// All of them must outlive it.
    Guard(Authenticator& authenticator, pooling::Pool& pool, Rules const& rules,
          PasswordRules const& passwords)
        : authenticator_(authenticator),
          pool_(pool),
          rules_(rules),
          passwords_(passwords)
    {
    }

    /// Puts the check in front of the call. The guard must outlive it.
    void protect(rest::Endpoint& endpoint);

private:
    using Handler = std::function<void(rest::Call const&, httplib::Response&)>;

    bool admit(std::optional<Who> who, rest::Call const& call,
               httplib::Response& response);
    bool may(Who who, rest::Call const& call, SignedIn const& caller);
    Handler with_password_rules(rest::Endpoint const& endpoint);
    void create_user(rest::Call const& call);
    void change_user(rest::Call const& call, std::function<void()> const& change);

    Authenticator& authenticator_;
    pooling::Pool& pool_;
    Rules const& rules_;
    PasswordRules const& passwords_;
};

/// Answers 401 {"detail": ...} with WWW-Authenticate.
void answer_unauthenticated(httplib::Response& response, std::string const& detail);

/// Answers 429 with Retry-After.
void answer_try_later(httplib::Response& response, std::chrono::seconds after);

}  // namespace security
