// Replaces: reset_session.cpp
//
// Better when: each reason will be logged in words of its own: one return for each.

#include "reset_session.hpp"

#include "06-pooling/session_state.hpp"

namespace pooling {

bool reset_session(soci::session& sql)
{
    if (!sql.is_connected()) {
        return false;
    }
    if (has_open_transaction(sql)) {
        try {
            sql.rollback();
        } catch (std::exception const&) {
            return false;
        }
    }
    return !has_unfinished_statement(sql);
}

}  // namespace pooling
