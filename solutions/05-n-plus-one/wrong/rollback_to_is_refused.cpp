// Rejected by: StrictMode lets a transaction commit and another roll back
// Replaces: strict_mode.cpp
// Looks like: of the savepoint statements, ROLLBACK TO is refused, because it undoes rows; it is the end of a part of a transaction, and ends have to pass.

#include "strict_mode.hpp"

#include <string>

namespace n_plus_one {

namespace {

int ask(void*, int action, char const* what, char const*, char const*, char const*)
{
    if (action == SQLITE_SAVEPOINT) {
        return std::string(what) == "ROLLBACK" ? SQLITE_DENY : SQLITE_OK;
    }
    return action == SQLITE_TRANSACTION ? SQLITE_OK : SQLITE_DENY;
}

}  // namespace

StrictMode::StrictMode(soci::session& sql) : sql_(sql)
{
    sqlite_api::sqlite3_set_authorizer(connection_of(sql_), ask, nullptr);
}

StrictMode::~StrictMode()
{
    sqlite_api::sqlite3_set_authorizer(connection_of(sql_), nullptr, nullptr);
}

}  // namespace n_plus_one
