// Rejected by: StrictMode refuses a query
// Also fails: StrictMode can be used again on the same session
// Also fails: StrictMode guards two sessions each for itself
// Also fails: StrictMode lets the session go when it ends
// Also fails: StrictMode refuses a statement that was prepared before
// Also fails: StrictMode refuses an insert and leaves nothing of it
// Also fails: StrictMode refuses an update and a delete of all rows
// Also fails: StrictMode refuses to read or change the schema
// Also fails: StrictMode stops a loop that goes back to the database
// Replaces: strict_mode.cpp
// Looks like: SQLITE_IGNORE is returned where SQLITE_DENY is meant; the statement runs, and reads nothing or NULL, without an error.
//
// A loop that gets nothing from the database is worse than one that asks too often.

#include "strict_mode.hpp"

namespace n_plus_one {

namespace {

int refuse(void*, int action, char const*, char const*, char const*, char const*)
{
    return action == SQLITE_TRANSACTION || action == SQLITE_SAVEPOINT ? SQLITE_OK
                                                                      : SQLITE_IGNORE;
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
