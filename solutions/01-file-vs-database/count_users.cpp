#include "count_users.hpp"

namespace storage {

long long count_users(soci::session& sql, long long least_points)
{
    long long count = 0;
    sql << "SELECT count(*) FROM users WHERE points >= :points",
        soci::use(least_points), soci::into(count);
    return count;
}

}  // namespace storage
