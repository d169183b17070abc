// Exercise 14, task 8: not too many guesses.
#pragma once

#include "accounts.hpp"

#include <chrono>
#include <string>

namespace security {

//! [throttle-table]
/// Adds the table of log-ins that failed: two rows for each, one for the account and
/// one for the network address that it came from. Given.
inline void create_log_in_failures(soci::session& sql)
{
    sql << "CREATE TABLE log_in_failures ("
           " kind TEXT     NOT NULL CHECK (kind IN ('account', 'address')),"
           " name TEXT     NOT NULL COLLATE NOCASE,"
           " at   DATETIME NOT NULL)";
    sql << "CREATE INDEX log_in_failures_by_name ON log_in_failures (kind, name, at)";
}
//! [throttle-table]

/// How long a failure counts. At the end of this time it no longer does.
inline constexpr std::chrono::seconds failure_window = std::chrono::minutes(15);

inline constexpr int failures_per_account = 5;
inline constexpr int failures_per_address = 20;

/// Who wants to log in. The account is an e-mail address, which need not be a user's:
/// an answer that depends on that would tell who is one.
struct LogInOrigin {
    std::string account;
    std::string address;
};

/// How long this log-in has to wait: zero when it may be tried now.
///
/// It has to wait while `failures_per_account` failures of the account count, or more,
/// and while `failures_per_address` of the address do; the longer of both waits is
/// returned. A wait ends when, with nothing added, fewer of them count.
///
/// A clock can be set back. A failure that lies after `now` counts as one of now, so no
/// wait is longer than `failure_window`.
///
/// Nothing is stored. Values are bound. An error of the database leaves the function.
std::chrono::seconds log_in_wait(soci::session& sql, LogInOrigin const& origin,
                                 workbook::UtcTime now);

/// Remembers how a log-in that was tried has ended, all of it or nothing.
///
/// A failure is added for the account and for the address. A success forgets all
/// failures of the account, and none of the address: else an attacker with an account
/// of their own could log in to it between guesses. Both remove all failures that no
/// longer count, whatever their name, and none that do.
///
/// After an error, no transaction is open. Values are bound. An error of the database
/// leaves the function.
void record_log_in(soci::session& sql, LogInOrigin const& origin, bool succeeded,
                   workbook::UtcTime now);

}  // namespace security
