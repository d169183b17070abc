// Rejected by: reset_session says that a session is not clean while a statement reads
// Shows: clean, no transaction open, 2 orders
// Replaces: reset_session.cpp
// Looks like: whether a statement reads is asked before the rollback, and only when no transaction is open; the rollback ends the transaction and leaves the statement.

#include "reset_session.hpp"

#include "06-pooling/session_state.hpp"

namespace pooling {

bool reset_session(soci::session& sql)
{
    try {
        if (has_unfinished_statement(sql) && !has_open_transaction(sql)) {
            return false;
        }
        if (has_open_transaction(sql)) {
            sql << "ROLLBACK";
        }
        return true;
    } catch (soci::soci_error const&) {
        return false;
    }
}

}  // namespace pooling
