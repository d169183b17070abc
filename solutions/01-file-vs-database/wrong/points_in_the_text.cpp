// Rejected by: count_users sends one SELECT and binds the points
// Replaces: count_users.cpp
// Looks like: the number becomes part of the statement's text; bound by soci::use, it travels beside it.

#include "count_users.hpp"

namespace storage {

long long count_users(soci::session& sql, long long least_points)
{
    long long count = 0;
    sql << "SELECT count(*) FROM users WHERE points >= " << least_points,
        soci::into(count);
    return count;
}

}  // namespace storage
