// Rejected by: order_counts gives 0 for a user who has no orders
// Also fails: order_counts lists users by id whatever index the database reads
// Shows: user 1: 2, user 2: 1, user 3: 2, user 4: 1, user 5: 1
// Replaces: order_counts.cpp
// Looks like: count(*) also counts the row of NULLs that a LEFT JOIN makes for a user without orders.

#include "order_counts.hpp"

namespace n_plus_one {

std::vector<OrderCount> order_counts(soci::session& sql)
{
    std::vector<OrderCount> counts;
    OrderCount count;
    soci::statement rows =
        (sql.prepare
             << "SELECT users.id, count(*) FROM users LEFT JOIN orders ON orders.user_id = users.id GROUP BY users.id ORDER BY users.id",
         soci::into(count.user_id), soci::into(count.orders));
    rows.execute();
    while (rows.fetch()) {
        counts.push_back(count);
    }
    return counts;
}

}  // namespace n_plus_one
