// Exercise 14, task 6: the end of a session.
#pragma once

#include "accounts.hpp"
#include "tokens.hpp"

#include <string>

namespace security {

/// Revokes the session that has this token: `revoked_at` becomes `now`, and nothing
/// else changes. A session that was revoked before keeps its time. Other sessions of
/// the user go on. A token that is unknown changes nothing, and is no error.
///
/// One statement; values are bound. An error of the database leaves the function.
void log_out(soci::session& sql, std::string const& token, workbook::UtcTime now);

}  // namespace security
