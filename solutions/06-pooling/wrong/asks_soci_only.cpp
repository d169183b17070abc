// Rejected by: is_alive really asks the database and needs no table
// Also fails: is_alive lets an exception through that is no soci_error
// Replaces: is_alive.cpp
// Looks like: is_connected is asked, which for SQLite only says that the session was opened: nothing goes to the database.

#include "is_alive.hpp"

namespace pooling {

bool is_alive(soci::session& sql)
{
    return sql.is_connected();
}

}  // namespace pooling
