// Rejected by: reset_session says that a session is not clean while a statement reads
// Also fails: Lease discards a connection on which a statement still reads
// Also fails: Pool lends no connection on which a statement still reads
// Shows: clean, no transaction open, 2 orders
// Replaces: reset_session.cpp
// Looks like: only the transaction is thought of; a rowset that was read half-way keeps the next borrower in the past.
//
// Autocommit is back, and the statement's own read transaction is still open.

#include "reset_session.hpp"

#include "06-pooling/session_state.hpp"

namespace pooling {

bool reset_session(soci::session& sql)
{
    try {
        if (has_open_transaction(sql)) {
            sql << "ROLLBACK";
        }
        return true;
    } catch (soci::soci_error const&) {
        return false;
    }
}

}  // namespace pooling
