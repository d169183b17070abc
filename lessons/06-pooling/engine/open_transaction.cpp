#include "06-pooling/engine/open_transaction.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

//! [has-open-transaction]
bool has_open_transaction(soci::session& sql)
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
