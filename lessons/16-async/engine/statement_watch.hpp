// Ends the statements of a session when somebody says so.
#pragma once

#include <soci/soci.h>

#include <functional>

namespace async {

/// While it lives, SQLite calls `should_end` about every hundred steps of a statement
/// of the session, and ends the statement with SQLITE_INTERRUPT when the answer is yes.
/// A shorter statement may end without any call.
///
/// The thread that runs the statement calls it. While a statement waits for another
/// connection's lock, or in a function of ours, SQLite does not call it. `should_end`
/// must not throw and must not use the session.
///
/// The session has to be open on SQLite, and to outlive the watch. A session has one
/// watch at most: a second one replaces the first, and when either ends, there is none.
class StatementWatch {
public:
    StatementWatch(soci::session& sql, std::function<bool()> should_end);
    ~StatementWatch();
    StatementWatch(StatementWatch const&) = delete;
    StatementWatch& operator=(StatementWatch const&) = delete;

private:
    soci::session& sql_;
    std::function<bool()> should_end_;
};

/// Ends the statements that run on the session. Any thread may call it. Does nothing
/// when none runs: a statement that begins later is not ended. The session has to stay
/// open during the call.
void interrupt(soci::session& sql);

/// Whether an error is SQLite's answer to a statement that was ended this way.
bool is_interrupt(soci::soci_error const& error);

}  // namespace async
