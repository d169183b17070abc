// Exercise 05, task 4: a guard that keeps a loop from going back to the database.
#pragma once

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

namespace n_plus_one {

/// SQLite's own connection behind a session. Given; there is nothing to do here.
///
/// SOCI's header declares SQLite's functions inside the namespace `sqlite_api`, so they
/// are called as `sqlite_api::sqlite3_...(connection_of(sql), ...)`. The session has to
/// be connected to SQLite.
inline sqlite_api::sqlite3* connection_of(soci::session& sql)
{
    return static_cast<soci::sqlite3_session_backend*>(sql.get_backend())->conn_;
}

/// While it lives, its session runs no statement that reads or writes rows.
///
/// Each such statement is refused: the call throws soci::soci_error, and nothing of the
/// statement is done. This holds for a new statement, and for one that was prepared
/// before and is executed again. The schema is rows too (of sqlite_master), so CREATE
/// and DROP are refused. BEGIN, COMMIT, ROLLBACK and savepoints pass, because a
/// transaction has to be able to end. Whether a PRAGMA passes is up to you, and so is a
/// statement of which some rows had been fetched when the guard began: it may be
/// fetched to its end.
///
/// Other sessions do not notice it, with or without a StrictMode of their own. When it
/// ends, in whatever way, the session is as it was before: a transaction that was open
/// is still open, and statements that were prepared or refused can be executed. A
/// session has one StrictMode at a time, and outlives it.
class StrictMode {
public:
    explicit StrictMode(soci::session& sql);
    ~StrictMode();
    StrictMode(StrictMode const&) = delete;
    StrictMode& operator=(StrictMode const&) = delete;

private:
    soci::session& sql_;
};

}  // namespace n_plus_one
