// Replaces: reset_session.cpp
//
// Better when: asking costs as much as a ROLLBACK, as on a server. The error of
// SQLite for "no transaction" is taken for what it is, and the state is asked after
// that.

#include "reset_session.hpp"

#include "06-pooling/session_state.hpp"

namespace pooling {

bool reset_session(soci::session& sql)
{
    try {
        if (has_open_transaction(sql)) {
            sql << "ROLLBACK";
        }
    } catch (soci::soci_error const&) {
        // Whether that matters is asked below.
    }
    try {
        return !has_open_transaction(sql) && !has_unfinished_statement(sql);
    } catch (soci::soci_error const&) {
        return false;
    }
}

}  // namespace pooling
