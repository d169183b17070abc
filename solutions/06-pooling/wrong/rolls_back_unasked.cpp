// Rejected by: reset_session finds nothing to roll back on a clean session
// Also fails: Lease gives a connection back to the lender that it came from
// Also fails: Lease gives back what it held when an empty lease is assigned to it
// Also fails: Lease gives back what it held when another is assigned to it
// Also fails: Lease gives its connection back once however often it is told to
// Also fails: Lease gives its connection back when it ends
// Also fails: Lease that holds none can be assigned to again
// Also fails: Lease that was moved from gives nothing back
// Also fails: Pool ends a nested borrow by one thread with an error and goes on
// Also fails: Pool lends more than its size and goes back to its size
// Also fails: Pool opens a connection when it is first needed and then keeps it
// Also fails: reset_session finds a session clean whose statements have ended
// Replaces: reset_session.cpp
// Looks like: ROLLBACK is sent without asking whether a transaction is open; in SQLite that is an error, and each clean connection is taken for a broken one.

#include "reset_session.hpp"

#include "06-pooling/session_state.hpp"

namespace pooling {

bool reset_session(soci::session& sql)
{
    try {
        sql << "ROLLBACK";
        return !has_unfinished_statement(sql);
    } catch (soci::soci_error const&) {
        return false;
    }
}

}  // namespace pooling
