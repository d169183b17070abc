// Rejected by: reset_session rolls back what the borrower left open
// Also fails: Lease rolls back what the borrower left open
// Also fails: Lease rolls back when an exception ends it
// Also fails: Lease rolls back when another is assigned to it
// Also fails: Lease rolls back when it is told to give back
// Also fails: Pool gives the next borrower nothing of what the last left open
// Also fails: reset_session ends a transaction that began with a savepoint
// Also fails: reset_session keeps what was committed
// Also fails: reset_session says that a session is not clean when the rollback fails
// Also fails: reset_session says that a session is not clean while a statement reads
// Shows: not clean, a transaction open, 1 orders
// Replaces: reset_session.cpp
// Looks like: ROLLBACK TO goes back to a savepoint and leaves the transaction open.
//
// A savepoint that is set now has nothing before it to undo.

#include "reset_session.hpp"

#include "06-pooling/session_state.hpp"

namespace pooling {

bool reset_session(soci::session& sql)
{
    try {
        if (has_open_transaction(sql)) {
            sql << "SAVEPOINT reset";
            sql << "ROLLBACK TO reset";
        }
        return !has_unfinished_statement(sql);
    } catch (soci::soci_error const&) {
        return false;
    }
}

}  // namespace pooling
