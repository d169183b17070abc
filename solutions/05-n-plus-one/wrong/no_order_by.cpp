// Rejected by: order_counts lists users by id whatever index the database reads
// Shows: user 6000000000: 1, user 70: 0, user 5: 0, user 4: 0, user 3: 2, user 2: 1, user 1: 2
// Replaces: order_counts.cpp
// Looks like: nothing says how the rows are sorted; GROUP BY groups them, in the order of whatever index is read.
//
// It comes out right until somebody adds an index.

#include "order_counts.hpp"

namespace n_plus_one {

std::vector<OrderCount> order_counts(soci::session& sql)
{
    std::vector<OrderCount> counts;
    OrderCount count;
    soci::statement rows =
        (sql.prepare << "SELECT users.id, count(orders.id) FROM users"
                        " LEFT JOIN orders ON orders.user_id = users.id"
                        " GROUP BY users.id",
         soci::into(count.user_id), soci::into(count.orders));
    rows.execute();
    while (rows.fetch()) {
        counts.push_back(count);
    }
    return counts;
}

}  // namespace n_plus_one
