// Rejected by: reset_session rolls back what the borrower left open
// Replaces: reset_session.cpp
// Looks like: a session with an open transaction is closed, which ends the transaction and costs the pool a connection each time.
//
// Opening is what a pool is there to save.

#include "reset_session.hpp"

#include "06-pooling/session_state.hpp"

namespace pooling {

bool reset_session(soci::session& sql)
{
    try {
        if (has_open_transaction(sql)) {
            sql.close();
            return false;
        }
        return !has_unfinished_statement(sql);
    } catch (soci::soci_error const&) {
        return false;
    }
}

}  // namespace pooling
