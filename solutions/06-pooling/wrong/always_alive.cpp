// Rejected by: is_alive is false on a session that is closed and throws nothing
// Shows: alive
// Replaces: is_alive.cpp
// Looks like: the error is caught and forgotten: the answer is yes whatever happened.

#include "is_alive.hpp"

namespace pooling {

bool is_alive(soci::session& sql)
{
    try {
        int one = 0;
        sql << "SELECT 1", soci::into(one);
    } catch (soci::soci_error const&) {
    }
    return true;
}

}  // namespace pooling
