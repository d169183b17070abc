// Rejected by: count_users counts a user with exactly so many points
// Also fails: count_users counts the users with at least so many points
// Also fails: count_users takes points beyond 32 bits
// Replaces: count_users.cpp
// Looks like: "at least" is taken for "more than": > leaves out the users with exactly so many points.

#include "count_users.hpp"

namespace storage {

long long count_users(soci::session& sql, long long least_points)
{
    long long count = 0;
    sql << "SELECT count(*) FROM users WHERE points > :points", soci::use(least_points),
        soci::into(count);
    return count;
}

}  // namespace storage
