// Rejected by: orders_of_user keeps ids beyond 32 bits
// Shows: -1589934592
// Replaces: orders_of_user.cpp
// Looks like: the ids of the orders go through an int, which cuts them.

#include "orders_of_user.hpp"

namespace relationships {

std::vector<long long> orders_of_user(soci::session& sql, long long user_id)
{
    soci::rowset<int> const rows =
        (sql.prepare << "SELECT id FROM orders WHERE user_id = :user_id ORDER BY id",
         soci::use(user_id));
    return {rows.begin(), rows.end()};
}

}  // namespace relationships
