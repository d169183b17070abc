// Replaces: strict_mode.cpp
//
// Better when: something sets PRAGMA busy_timeout or foreign_keys while a guard is
// there. A lambda without captures is a function, too, so it can be the authorizer.

#include "strict_mode.hpp"

namespace n_plus_one {

StrictMode::StrictMode(soci::session& sql) : sql_(sql)
{
    sqlite_api::sqlite3_set_authorizer(
        connection_of(sql_),
        [](void*, int action, char const*, char const*, char const*, char const*) {
            switch (action) {
                case SQLITE_TRANSACTION:
                case SQLITE_SAVEPOINT:
                case SQLITE_PRAGMA:
                    return SQLITE_OK;
                default:
                    return SQLITE_DENY;
            }
        },
        nullptr);
}

StrictMode::~StrictMode()
{
    sqlite_api::sqlite3_set_authorizer(connection_of(sql_), nullptr, nullptr);
}

}  // namespace n_plus_one
