// Rejected by: reset_session rolls back what the borrower left open
// Replaces: reset_session.cpp
// Looks like: what was left open is committed; half of a piece of work is then in the database for good.
//
// Only the borrower knows whether it is complete, and then sends COMMIT itself.

#include "reset_session.hpp"

#include "06-pooling/session_state.hpp"

namespace pooling {

bool reset_session(soci::session& sql)
{
    try {
        if (has_open_transaction(sql)) {
            sql << "COMMIT";
        }
        return !has_unfinished_statement(sql);
    } catch (soci::soci_error const&) {
        return false;
    }
}

}  // namespace pooling
