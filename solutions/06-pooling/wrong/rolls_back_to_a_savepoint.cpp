// Rejected by: reset_session rolls back what the borrower left open
// Replaces: reset_session.cpp
// Looks like: ROLLBACK TO goes back to a savepoint and leaves the transaction open.
//
// A savepoint that is set now has nothing before it to take back.

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
