// Rejected by: is_alive lets an exception through that is no soci_error
// Replaces: is_alive.cpp
// Looks like: every exception is taken for a dead connection; a log that is full, or a lack of memory, makes the pool close connections that work.

#include "is_alive.hpp"

namespace pooling {

bool is_alive(soci::session& sql)
{
    try {
        int one = 0;
        sql << "SELECT 1", soci::into(one);
        return one == 1;
    } catch (...) {
        return false;
    }
}

}  // namespace pooling
