// Rejected by: count_users gives 0 when no user has so many points
// Replaces: count_users.cpp
// Looks like: the points go through an int, which holds no more than 2 147 483 647.

#include "count_users.hpp"

namespace storage {

long long count_users(soci::session& sql, long long least_points)
{
    int const least = static_cast<int>(least_points);
    long long count = 0;
    sql << "SELECT count(*) FROM users WHERE points >= :points", soci::use(least),
        soci::into(count);
    return count;
}

}  // namespace storage
