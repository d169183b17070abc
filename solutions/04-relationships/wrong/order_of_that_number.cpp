// Rejected by: orders_of_user lists the orders of the user and of nobody else
// Also fails: orders_of_user is empty for a user without orders and for no user
// Also fails: orders_of_user keeps ids beyond 32 bits
// Also fails: orders_of_user lists the orders by id
// Replaces: orders_of_user.cpp
// Looks like: the order's own id is compared with the user's; the foreign key is the column user_id.

#include "orders_of_user.hpp"

namespace relationships {

std::vector<long long> orders_of_user(soci::session& sql, long long user_id)
{
    soci::rowset<long long> const rows =
        (sql.prepare << "SELECT id FROM orders WHERE id = :user_id ORDER BY id",
         soci::use(user_id));
    return {rows.begin(), rows.end()};
}

}  // namespace relationships
