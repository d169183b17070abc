// Rejected by: StrictMode lets the session go when it ends
// Also fails: StrictMode can be used again on the same session
// Also fails: StrictMode guards two sessions each for itself
// Also fails: StrictMode lets a transaction go on that is open when it ends
// Also fails: StrictMode lets the session go when an exception ends it
// Also fails: StrictMode refuses an insert and leaves nothing of it
// Also fails: StrictMode refuses an update and a delete of all rows
// Throws: soci::sqlite3_soci_error
// Replaces: strict_mode.cpp
// Looks like: nothing removes the guard from the session again; what the constructor sets, the destructor has to undo.
//
// The next page that gets this session from a pool fails, far from the cause.

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

StrictMode::~StrictMode() {}

}  // namespace n_plus_one
