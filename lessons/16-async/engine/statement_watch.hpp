// Ends the statements of a session when somebody says so.
#pragma once

#include <soci/soci.h>

#include <functional>

namespace async {

/// While it lives, a statement of the session asks `should_end` every hundred steps of
/// SQLite's, which ends it with SQLITE_INTERRUPT when the answer is yes. A shorter
/// statement never asks.
///
/// The thread that runs the statement asks. A statement that waits, for another
/// connection's lock or in a function of ours, does not ask meanwhile.
///
/// The session has to be open on SQLite, and to outlive the watch. Without a watch, a
/// session has none: one replaces another.
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

/// Ends the statement that runs on the session, from another thread. When none runs,
/// nothing happens: also not to the next one. The session has to stay open meanwhile.
void interrupt(soci::session& sql);

/// Whether an error is SQLite's answer to a statement that was ended this way.
bool is_interrupt(soci::soci_error const& error);

}  // namespace async
