// Rejected by: StrictMode guards two sessions each for itself
// Replaces: strict_mode.cpp
// Looks like: one static variable switches strictness on and off for all sessions; the first guard to end opens the sessions of the others.

#include "strict_mode.hpp"

namespace n_plus_one {

namespace {

bool strict = false;

int refuse(void*, int action, char const*, char const*, char const*, char const*)
{
    bool const passes =
        !strict || action == SQLITE_TRANSACTION || action == SQLITE_SAVEPOINT;
    return passes ? SQLITE_OK : SQLITE_DENY;
}

}  // namespace

StrictMode::StrictMode(soci::session& sql) : sql_(sql)
{
    strict = true;
    sqlite_api::sqlite3_set_authorizer(connection_of(sql_), refuse, nullptr);
}

StrictMode::~StrictMode()
{
    strict = false;
}

}  // namespace n_plus_one
