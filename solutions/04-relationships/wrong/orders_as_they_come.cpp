// Rejected by: orders_of_user lists the orders by id
// Also fails: orders_of_user keeps ids beyond 32 bits
// Also fails: orders_of_user lists the orders of the user and of nobody else
// Replaces: orders_of_user.cpp
// Looks like: there is no ORDER BY: the rows come as SQLite happens to read them.

#include "orders_of_user.hpp"

namespace relationships {

std::vector<long long> orders_of_user(soci::session& sql, long long user_id)
{
    soci::rowset<long long> const rows =
        (sql.prepare << "SELECT id FROM orders WHERE user_id = :user_id",
         soci::use(user_id));
    return {rows.begin(), rows.end()};
}

}  // namespace relationships
