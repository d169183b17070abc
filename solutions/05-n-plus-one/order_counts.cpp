#include "order_counts.hpp"

namespace n_plus_one {

std::vector<OrderCount> order_counts(soci::session& sql)
{
    std::vector<OrderCount> counts;
    OrderCount count;
    // count(orders.id) leaves out the NULL that a user without orders is joined with.
    soci::statement rows =
        (sql.prepare << "SELECT users.id, count(orders.id) FROM users"
                        " LEFT JOIN orders ON orders.user_id = users.id"
                        " GROUP BY users.id ORDER BY users.id",
         soci::into(count.user_id), soci::into(count.orders));
    rows.execute();
    while (rows.fetch()) {
        counts.push_back(count);
    }
    return counts;
}

}  // namespace n_plus_one
