// Rejected by: order_counts gives 0 for a user who has no orders
// Also fails: order_counts lists users by id whatever index the database reads
// Also fails: order_counts sends one statement however many users there are
// Shows: user 1: 2, user 2: 1, user 3: 2
// Replaces: order_counts.cpp
// Looks like: the table of orders, alone or in an inner JOIN, has no users without orders; they are missing.

#include "order_counts.hpp"

namespace n_plus_one {

std::vector<OrderCount> order_counts(soci::session& sql)
{
    std::vector<OrderCount> counts;
    OrderCount count;
    soci::statement rows =
        (sql.prepare
             << "SELECT user_id, count(*) FROM orders GROUP BY user_id ORDER BY user_id",
         soci::into(count.user_id), soci::into(count.orders));
    rows.execute();
    while (rows.fetch()) {
        counts.push_back(count);
    }
    return counts;
}

}  // namespace n_plus_one
