// Rejected by: is_alive reads no table and opens no transaction
// Shows: dead
// Replaces: is_alive.cpp
// Looks like: BEGIN is sent as the question; it is answered, and the transaction that it opens stays open.

#include "is_alive.hpp"

namespace pooling {

bool is_alive(soci::session& sql)
{
    try {
        sql << "BEGIN";
        return true;
    } catch (soci::soci_error const&) {
        return false;
    }
}

}  // namespace pooling
