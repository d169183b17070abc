// Replaces: order_counts.cpp
//
// Better when: several numbers of a user are wanted that have nothing to do with each
// other. A subquery for each cannot multiply the rows of another, as a JOIN can.

#include "order_counts.hpp"

namespace n_plus_one {

std::vector<OrderCount> order_counts(soci::session& sql)
{
    std::vector<OrderCount> counts;
    OrderCount count;
    soci::statement rows =
        (sql.prepare
             << "SELECT id, (SELECT count(*) FROM orders WHERE user_id = users.id) FROM users ORDER BY id",
         soci::into(count.user_id), soci::into(count.orders));
    rows.execute();
    while (rows.fetch()) {
        counts.push_back(count);
    }
    return counts;
}

}  // namespace n_plus_one
