// Rejected by: reset_session finds nothing to roll back on a clean session
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
