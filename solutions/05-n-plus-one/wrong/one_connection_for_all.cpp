// Rejected by: StrictMode guards two sessions each for itself
// Replaces: strict_mode.cpp
// Looks like: the connection is kept in a static variable; a second guard overwrites it, so that the first can never lift its own refusal and lifts the other's.

#include "strict_mode.hpp"

namespace n_plus_one {

namespace {

sqlite_api::sqlite3* guarded = nullptr;

int ask(void*, int action, char const*, char const*, char const*, char const*)
{
    return action == SQLITE_TRANSACTION || action == SQLITE_SAVEPOINT ? SQLITE_OK
                                                                      : SQLITE_DENY;
}

}  // namespace

StrictMode::StrictMode(soci::session& sql) : sql_(sql)
{
    guarded = connection_of(sql_);
    sqlite_api::sqlite3_set_authorizer(guarded, ask, nullptr);
}

StrictMode::~StrictMode()
{
    sqlite_api::sqlite3_set_authorizer(guarded, nullptr, nullptr);
}

}  // namespace n_plus_one
