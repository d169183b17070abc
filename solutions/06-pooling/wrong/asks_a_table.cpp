// Rejected by: is_alive reads no table and opens no transaction
// Shows: dead
// Replaces: is_alive.cpp
// Looks like: the question goes to a table, which can be locked or unreadable while the connection is in order.

#include "is_alive.hpp"

namespace pooling {

bool is_alive(soci::session& sql)
{
    try {
        int tables = 0;
        sql << "SELECT count(*) FROM sqlite_master", soci::into(tables);
        return true;
    } catch (soci::soci_error const&) {
        return false;
    }
}

}  // namespace pooling
