// A shop in a file, with two sessions. Every section of this lesson starts from it.
#pragma once

#include "09-transactions/tables.hpp"
#include "workbook/files.hpp"

#include <soci/soci.h>

#include <functional>
#include <string>

namespace transactions {

/// Two sessions on one shop. Neither waits for a lock. Accounts 1 and 2 have 100.00
/// each, and there are ten lamps (product 1) and twenty pens (product 3).
struct TwoSessions {
    workbook::ScratchFolder folder;
    soci::session first;
    soci::session second;

    TwoSessions();

    /// Opens a session on the shop as the two are. Errors of SQLite carry its extended
    /// code, which tells SQLITE_BUSY_SNAPSHOT from SQLITE_BUSY.
    void open(soci::session& sql) const;
};

/// The first value of the first row.
long long number(soci::session& sql, std::string const& query);

/// "done" when the call ends without an error, or how it ends: the name and number of
/// SQLite's code and its text, or the text of another exception.
std::string outcome(std::function<void()> const& work,
                    std::string const& done = "no error");

/// Takes one lamp from the stock.
void sell_one(soci::session& sql);

/// Sets the journal's kind, as "delete" or "wal". Throws std::runtime_error when
/// another one is in force afterwards.
void set_journal(soci::session& sql, std::string const& kind);

}  // namespace transactions
