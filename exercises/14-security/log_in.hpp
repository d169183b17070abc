// Exercise 14, task 5: a log-in.
#pragma once

#include "account_errors.hpp"
#include "accounts.hpp"
#include "password_hasher.hpp"
#include "tokens.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace security {

/// How long a session lasts.
inline constexpr std::chrono::hours session_lifetime{12};

/// What a client sends. `old_token` is the token that it had so far, if it had one.
struct LogIn {
    std::string email;
    std::string password;
    std::optional<std::string> old_token = {};
};

/// Begins a session and returns its token: a new one for each log-in, from `new_token`.
///
/// Throws LogInRefused when no user has the address, when the password is wrong, and
/// when the user is not active. In each of the three cases exactly one hash is computed
/// (a hash of the password, or a comparison with one), whatever address and password
/// are, so that the time does not tell them apart, and nothing is stored.
///
/// Otherwise this is stored, all of it or nothing:
///
/// - a row of `sessions`: the `token_hash` of the token, the user, `now`, and when the
///   session ends, `session_lifetime` later;
/// - a new hash of the password, if the stored one `needs_rehash`. That is the one
///   reason to compute a second hash;
/// - `now` as `revoked_at` of the session of `old_token`, even if it is another
///   user's or has ended, unless it was revoked before. An old token that is unknown
///   changes nothing. Other sessions of the user go on.
///
/// No transaction is open while a hash is computed, which takes its time: other writers
/// would wait for it. A SELECT that has rows left to read is one too. After an error,
/// none is open either. An error of the database leaves the function as it is. Values
/// are bound; no token is bound, and none is stored.
std::string log_in(soci::session& sql, PasswordHasher& hasher, LogIn const& attempt,
                   workbook::UtcTime now);

}  // namespace security
