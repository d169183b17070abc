// Whether a transaction is open. Given.
#pragma once

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

namespace transactions {

/// Whether the session has an open transaction, however it was begun: by
/// soci::transaction, by BEGIN, or by a SAVEPOINT outside a transaction.
///
/// The session has to be connected to SQLite.
//! [in-transaction]
inline bool in_transaction(soci::session& sql)
{
    auto const* const backend =
        static_cast<soci::sqlite3_session_backend*>(sql.get_backend());
    // Outside a transaction each statement commits by itself: SQLite's "autocommit".
    return sqlite_api::sqlite3_get_autocommit(backend->conn_) == 0;
}
//! [in-transaction]

}  // namespace transactions
