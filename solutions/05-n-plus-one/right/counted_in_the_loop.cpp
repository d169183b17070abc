// Replaces: order_counts.cpp
//
// Better when: the orders are needed for something else too. One row for each order
// comes over the wire, where GROUP BY sends one for each user.

#include "order_counts.hpp"

namespace n_plus_one {

std::vector<OrderCount> order_counts(soci::session& sql)
{
    std::vector<OrderCount> counts;
    long long user_id = 0;
    long long order_id = 0;
    soci::indicator has_order = soci::i_null;
    soci::statement rows =
        (sql.prepare << "SELECT users.id, orders.id FROM users"
                        " LEFT JOIN orders ON orders.user_id = users.id"
                        " ORDER BY users.id",
         soci::into(user_id), soci::into(order_id, has_order));
    rows.execute();
    while (rows.fetch()) {
        if (counts.empty() || counts.back().user_id != user_id) {
            counts.push_back({user_id, 0});
        }
        counts.back().orders += has_order == soci::i_ok ? 1 : 0;
    }
    return counts;
}

}  // namespace n_plus_one
