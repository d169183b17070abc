// What a borrower may have left behind on a session.
#pragma once

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

namespace pooling {

//! [session-state]
/// Whether a transaction is open on the session, no matter who began it and how.
///
/// SQLite can tell. For other databases the answer is always yes, because their drivers
/// under SOCI cannot tell: there, a ROLLBACK with nothing to roll back does no harm.
/// (In SQLite it is an error.) Throws soci::soci_error when the session is closed.
inline bool has_open_transaction(soci::session& sql)
{
    if (!sql.is_connected()) {
        throw soci::soci_error("the session is closed");
    }
    if (sql.get_backend_name() != "sqlite3") {
        return true;
    }
    auto const* const backend =
        static_cast<soci::sqlite3_session_backend*>(sql.get_backend());
    // Outside a transaction each statement commits by itself: SQLite's "autocommit".
    return sqlite_api::sqlite3_get_autocommit(backend->conn_) == 0;
}

/// Whether a statement of the session still reads or writes: a rowset, say, of which
/// some rows were read and others were not. It sees the database as it was when it
/// began, and so does every other statement of the session.
///
/// A transaction that is open and has read counts too, so ask after the rollback. Only
/// SQLite can tell; for other databases the answer is always no. Throws
/// soci::soci_error when the session is closed.
inline bool has_unfinished_statement(soci::session& sql)
{
    if (!sql.is_connected()) {
        throw soci::soci_error("the session is closed");
    }
    if (sql.get_backend_name() != "sqlite3") {
        return false;
    }
    auto const* const backend =
        static_cast<soci::sqlite3_session_backend*>(sql.get_backend());
    return sqlite_api::sqlite3_txn_state(backend->conn_, nullptr) != SQLITE_TXN_NONE;
}
//! [session-state]

}  // namespace pooling
