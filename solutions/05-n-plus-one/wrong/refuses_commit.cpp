// Rejected by: StrictMode lets a transaction commit and another roll back
// Replaces: strict_mode.cpp
// Looks like: everything is refused, COMMIT and ROLLBACK too, so that a transaction which is open can no longer end.
//
// A soci::transaction rolls back in its destructor. Refused there, it cannot say so.

#include "strict_mode.hpp"

namespace n_plus_one {

namespace {

int refuse(void*, int, char const*, char const*, char const*, char const*)
{
    return SQLITE_DENY;
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
