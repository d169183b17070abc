// Rejected by: StrictMode refuses an update and a delete of all rows
// Shows: UPDATE products SET price_cents = 0: no soci_error
// Replaces: strict_mode.cpp
// Looks like: only what is on a list is refused: SELECT, reading a column, and INSERT; an UPDATE or DELETE without a condition reads no column and passes.
//
// A list of what is refused is never complete. One of what passes has two words here.

#include "strict_mode.hpp"

namespace n_plus_one {

namespace {

int refuse(void*, int action, char const*, char const*, char const*, char const*)
{
    bool const refused =
        action == SQLITE_SELECT || action == SQLITE_READ || action == SQLITE_INSERT;
    return refused ? SQLITE_DENY : SQLITE_OK;
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
