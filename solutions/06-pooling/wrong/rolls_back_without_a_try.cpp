// Rejected by: reset_session says that a session is not clean when the rollback fails
// Also fails: Lease discards a connection that cannot be rolled back
// Throws: soci::sqlite3_soci_error
// Replaces: reset_session.cpp
// Looks like: only a closed session is thought of; the error of a ROLLBACK that fails leaves the function, and in a lease that ends the program.
//
// A ROLLBACK fails when it is needed most: when the server has gone.

#include "reset_session.hpp"

#include "06-pooling/session_state.hpp"

namespace pooling {

bool reset_session(soci::session& sql)
{
    if (!sql.is_connected()) {
        return false;
    }
    if (has_open_transaction(sql)) {
        sql << "ROLLBACK";
    }
    return !has_unfinished_statement(sql);
}

}  // namespace pooling
