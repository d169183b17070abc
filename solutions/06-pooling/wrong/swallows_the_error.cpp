// Rejected by: reset_session says that a session is not clean when the rollback fails
// Also fails: Lease discards a connection that cannot be rolled back
// Also fails: Lease discards a connection that the borrower has closed
// Also fails: Pool replaces a connection that a borrower has closed
// Also fails: reset_session says that a closed session is not clean
// Shows: clean, closed
// Replaces: reset_session.cpp
// Looks like: the error of ROLLBACK is caught and forgotten, and the session is called clean with the transaction still open.
//
// After the catch nothing is clean.

#include "reset_session.hpp"

#include "06-pooling/session_state.hpp"

namespace pooling {

bool reset_session(soci::session& sql)
{
    try {
        if (has_open_transaction(sql)) {
            sql << "ROLLBACK";
        }
        return !has_unfinished_statement(sql);
    } catch (soci::soci_error const&) {
        return true;  // nothing to be done
    }
}

}  // namespace pooling
