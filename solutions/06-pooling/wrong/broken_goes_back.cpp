// Rejected by: reset_session says that a closed session is not clean
// Also fails: Lease discards a connection that the borrower has closed
// Also fails: Pool replaces a connection that a borrower has closed
// Shows: clean, closed
// Replaces: reset_session.cpp
// Looks like: a closed session is called clean, because no transaction is open on it; the next borrower gets a session that it cannot use.
//
// Clean means: as it was when it was lent.

#include "reset_session.hpp"

#include "06-pooling/session_state.hpp"

namespace pooling {

bool reset_session(soci::session& sql)
{
    if (!sql.is_connected()) {
        return true;  // nothing is open on it
    }
    try {
        if (has_open_transaction(sql)) {
            sql << "ROLLBACK";
        }
        return !has_unfinished_statement(sql);
    } catch (soci::soci_error const&) {
        return false;
    }
}

}  // namespace pooling
