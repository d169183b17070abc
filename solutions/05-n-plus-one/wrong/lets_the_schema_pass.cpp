// Rejected by: StrictMode refuses to read or change the schema
// Replaces: strict_mode.cpp
// Looks like: tables whose name begins with sqlite_ are let through, as if they had no rows; but the schema is rows of sqlite_master.

#include "strict_mode.hpp"

#include <string>

namespace n_plus_one {

namespace {

int refuse(void*, int action, char const* name, char const*, char const*, char const*)
{
    if (action == SQLITE_TRANSACTION || action == SQLITE_SAVEPOINT ||
        action == SQLITE_SELECT) {
        return SQLITE_OK;
    }
    bool const of_schema = name && std::string(name).starts_with("sqlite_");
    return of_schema ? SQLITE_OK : SQLITE_DENY;
}

}  // namespace

StrictMode::StrictMode(soci::session& sql) : sql_(sql)
{
    sqlite_api::sqlite3_set_authorizer(connection_of(sql_), refuse, nullptr);
}

StrictMode::~StrictMode()
{
    sqlite_api::sqlite3_set_authorizer(connection_of(sql_), nullptr, nullptr);
}

}  // namespace n_plus_one
