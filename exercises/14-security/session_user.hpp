// Exercise 14, task 6: who sends this request?
#pragma once

#include "accounts.hpp"
#include "tokens.hpp"

#include <optional>
#include <string>

namespace security {

/// The user whose session has this token, or nothing: when no session has it, when the
/// session has been revoked, when it has ended (at `expires_at` it has), and when the
/// user is not active any more. When it began does not matter, nor at which time it was
/// revoked: a clock can be set back.
///
/// Sessions are found by the `token_hash` of the token. One statement, which changes
/// nothing. Values are bound. An error of the database leaves the function.
std::optional<User> session_user(soci::session& sql, std::string const& token,
                                 workbook::UtcTime now);

}  // namespace security
