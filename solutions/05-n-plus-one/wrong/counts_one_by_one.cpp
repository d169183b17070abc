// Rejected by: order_counts sends one statement however many users there are
// Replaces: order_counts.cpp
// Looks like: a query inside the loop over users: one statement for the users, and one more for each of them.

#include "order_counts.hpp"

namespace n_plus_one {

std::vector<OrderCount> order_counts(soci::session& sql)
{
    std::vector<OrderCount> counts;
    soci::rowset<long long> const users =
        (sql.prepare << "SELECT id FROM users ORDER BY id");
    for (long long const user_id : users) {
        long long orders = 0;
        sql << "SELECT count(*) FROM orders WHERE user_id = :id", soci::use(user_id),
            soci::into(orders);
        counts.push_back({user_id, orders});
    }
    return counts;
}

}  // namespace n_plus_one
