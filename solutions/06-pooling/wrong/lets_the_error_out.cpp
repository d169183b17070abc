// Rejected by: is_alive is false on a session that is closed and throws nothing
// Shows: it threw soci_error
// Replaces: is_alive.cpp
// Looks like: the error of a dead session leaves the function; the question was whether it is dead.

#include "is_alive.hpp"

namespace pooling {

bool is_alive(soci::session& sql)
{
    int one = 0;
    sql << "SELECT 1", soci::into(one);
    return one == 1;
}

}  // namespace pooling
