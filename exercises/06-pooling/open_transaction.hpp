// Whether a borrower has left work open.
#pragma once

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

namespace pooling {

/// Whether a transaction is open on the session, whoever began it and however.
///
/// SQLite can tell. For other databases, whose drivers under SOCI cannot, the answer is
/// always yes: a ROLLBACK that finds nothing to roll back does no harm there. (On
/// SQLite it is an error.) Throws soci::soci_error when the session is closed.
//! [has-open-transaction]
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
//! [has-open-transaction]

}  // namespace pooling
