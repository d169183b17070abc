// Logging in and out.
#pragma once

#include "06-pooling/engine/pool.hpp"
#include "engine/login_throttle.hpp"
#include "engine/password_check.hpp"
#include "engine/security_log.hpp"
#include "engine/session_table.hpp"

#include <optional>
#include <string>
#include <variant>

namespace security {

/// A session was opened.
struct LoggedIn {
    std::string token;
    long long user_id = 0;
};

/// Wrong password, no such user, or not an active one: which, is not told.
struct WrongCredentials {};

/// Too many attempts.
struct TryLater {
    std::chrono::seconds after{0};
};

using LogInResult = std::variant<LoggedIn, WrongCredentials, TryLater>;

/// What a client offers.
struct Credentials {
    std::string email;
    std::string password;
    std::string address = {};                   ///< from where it comes
    std::optional<std::string> old_token = {};  ///< of a session that it has already
};

class Authenticator {
public:
    /// All of them must outlive it.
    Authenticator(pooling::Pool& pool, PasswordCheck& passwords,
                  LoginThrottle& throttle, SessionTable const& sessions,
                  SecurityLog& log)
        : pool_(pool),
          passwords_(passwords),
          throttle_(throttle),
          sessions_(sessions),
          log_(log)
    {
    }

    /// Opens a session with a new token, and closes the one that the client had. A hash
    /// whose cost is not today's is replaced: the password is known here. A log-in is
    /// refused if the password is changed while it is checked.
    LogInResult log_in(Credentials const& given);

    /// Whose token it is.
    std::optional<SignedIn> caller(std::string const& token);

    void log_out(std::string const& token);
    void close_others(long long user_id, std::string const& token);

    /// The e-mail address of a user; empty when there is no such user.
    std::string email_of(long long user_id);

    /// Whether it is the password of this user, who is logged in. An attempt counts as
    /// one to log in does. Throws rest::HttpError 429 when there were too many.
    bool is_password_of(long long user_id, std::string const& password,
                        std::string const& address);

private:
    struct Account {
        long long id = 0;
        schemas::PasswordHash hash;
        bool is_active = false;
    };

    std::optional<Account> find(std::string const& email);
    /// Nothing when the stored hash is no longer the one that was checked.
    std::optional<LoggedIn> open_session(Account const& account,
                                         Credentials const& given);

    pooling::Pool& pool_;
    PasswordCheck& passwords_;
    LoginThrottle& throttle_;
    SessionTable const& sessions_;
    SecurityLog& log_;
};

}  // namespace security
