// Replaces: is_alive.cpp
//
// Better when: only the way to the database and back counts. A statement that fails
// throws, so there is no value to look at.

#include "is_alive.hpp"

namespace pooling {

bool is_alive(soci::session& sql)
{
    try {
        sql << "SELECT 1";
    } catch (soci::soci_error const&) {
        return false;
    }
    return true;
}

}  // namespace pooling
