// Rejected by: StrictMode refuses an insert and leaves nothing of it
// Also fails: StrictMode refuses an update and a delete of all rows
// Also fails: StrictMode refuses to read or change the schema
// Replaces: strict_mode.cpp
// Looks like: only SELECT is refused; a loop that writes row by row goes to the database as often as one that reads.
//
// Naming what passes is shorter, and safer, than naming what does not.

#include "strict_mode.hpp"

namespace n_plus_one {

namespace {

int refuse(void*, int action, char const*, char const*, char const*, char const*)
{
    return action == SQLITE_SELECT ? SQLITE_DENY : SQLITE_OK;
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
