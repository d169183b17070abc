// Rejected by: order_counts counts an order once though it has several items
// Also fails: order_counts counts the orders of each user
// Also fails: order_counts gives 0 for a user who has no orders
// Also fails: order_counts lists users by id whatever index the database reads
// Shows: user 1: 3, user 2: 2, user 3: 1
// Replaces: order_counts.cpp
// Looks like: the items are joined too, so each order counts once for each of its items.

#include "order_counts.hpp"

namespace n_plus_one {

std::vector<OrderCount> order_counts(soci::session& sql)
{
    std::vector<OrderCount> counts;
    OrderCount count;
    soci::statement rows =
        (sql.prepare
             << "SELECT users.id, count(order_items.order_id) FROM users LEFT JOIN orders ON orders.user_id = users.id LEFT JOIN order_items ON order_items.order_id = orders.id GROUP BY users.id ORDER BY users.id",
         soci::into(count.user_id), soci::into(count.orders));
    rows.execute();
    while (rows.fetch()) {
        counts.push_back(count);
    }
    return counts;
}

}  // namespace n_plus_one
