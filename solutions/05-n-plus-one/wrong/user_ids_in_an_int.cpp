// Rejected by: order_counts lists users by id whatever index the database reads
// Shows: user 1: 2, user 2: 1, user 3: 2, user 4: 0, user 5: 0, user 70: 0, user 1705032704: 1
// Replaces: order_counts.cpp
// Looks like: the user's id is read into an int; one beyond 32 bits is cut to another number, without an error.

#include "order_counts.hpp"

namespace n_plus_one {

std::vector<OrderCount> order_counts(soci::session& sql)
{
    std::vector<OrderCount> counts;
    int user_id = 0;
    int orders = 0;
    soci::statement rows =
        (sql.prepare << "SELECT users.id, count(orders.id) FROM users"
                        " LEFT JOIN orders ON orders.user_id = users.id"
                        " GROUP BY users.id ORDER BY users.id",
         soci::into(user_id), soci::into(orders));
    rows.execute();
    while (rows.fetch()) {
        counts.push_back({user_id, orders});
    }
    return counts;
}

}  // namespace n_plus_one
