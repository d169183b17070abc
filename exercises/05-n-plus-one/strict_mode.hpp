// Exercise 05, task 3: a guard that keeps a loop from going back to the database.
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
/// statement is done. That holds for a statement that is new, and for one that was
/// prepared before and is executed again. BEGIN, COMMIT, ROLLBACK and savepoints pass,
/// because a transaction has to be able to end. Other sessions do not notice.
///
/// When it ends, by whatever way, the session is as it was before, and so are
/// statements that were prepared or refused. A session has one StrictMode at a time,
/// and outlives it.
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
