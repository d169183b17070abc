// Rejected by: orders_of_user keeps ids beyond 32 bits
// Shows: no orders
// Replaces: orders_of_user.cpp
// Looks like: a user id of 0 is taken for no user, and is not asked for.

#include "orders_of_user.hpp"

namespace relationships {

std::vector<long long> orders_of_user(soci::session& sql, long long user_id)
{
    if (user_id <= 0) {
        return {};
    }
    soci::rowset<long long> const rows =
        (sql.prepare << "SELECT id FROM orders WHERE user_id = :user_id ORDER BY id",
         soci::use(user_id));
    return {rows.begin(), rows.end()};
}

}  // namespace relationships
