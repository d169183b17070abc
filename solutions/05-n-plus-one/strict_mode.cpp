// Exercise 05, task 4: one right answer.

#include "strict_mode.hpp"

namespace n_plus_one {

namespace {

// SQLite asks before it compiles a statement. Setting an authorizer also has it compile
// again, and so ask, when a statement is run that was compiled before.
int refuse(void*, int action, char const*, char const*, char const*, char const*)
{
    bool const ends_or_begins_a_transaction =
        action == SQLITE_TRANSACTION || action == SQLITE_SAVEPOINT;
    return ends_or_begins_a_transaction ? SQLITE_OK : SQLITE_DENY;
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
