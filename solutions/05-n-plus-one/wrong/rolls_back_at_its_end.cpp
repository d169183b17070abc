// Rejected by: StrictMode lets a transaction go on that is open when it ends
// Throws: soci::sqlite3_soci_error
// Replaces: strict_mode.cpp
// Looks like: the destructor tidies up, and rolls back a transaction that is not its own.

#include "strict_mode.hpp"

namespace n_plus_one {

namespace {

int refuse(void*, int action, char const*, char const*, char const*, char const*)
{
    return action == SQLITE_TRANSACTION || action == SQLITE_SAVEPOINT ? SQLITE_OK
                                                                      : SQLITE_DENY;
}

}  // namespace

StrictMode::StrictMode(soci::session& sql) : sql_(sql)
{
    sqlite_api::sqlite3_set_authorizer(connection_of(sql_), refuse, nullptr);
}

StrictMode::~StrictMode()
{
    sqlite_api::sqlite3_set_authorizer(connection_of(sql_), nullptr, nullptr);
    try {
        sql_.rollback();
    } catch (soci::soci_error const&) {
        // There was no transaction.
    }
}

}  // namespace n_plus_one
