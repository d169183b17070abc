// Rejected by: order_report keeps totals and ids beyond 32 bits
// Replaces: order_report.cpp
// Looks like: ids are read into a double, which goes beyond 32 bits but, from 2 to the 53rd on, cannot hold every number.

#include "order_report.hpp"

namespace n_plus_one {

std::vector<UserOrders> order_report(soci::session& sql)
{
    std::vector<UserOrders> report;
    UserOrders user;
    OrderTotal order;
    double user_id = 0;
    double order_id = 0;
    soci::indicator has_order = soci::i_null;
    soci::statement rows =
        (sql.prepare << "SELECT users.id, users.name, orders.id,"
                        " (SELECT coalesce(sum(quantity * unit_price_cents), 0)"
                        "  FROM order_items WHERE order_id = orders.id)"
                        " FROM users LEFT JOIN orders ON orders.user_id = users.id"
                        " ORDER BY users.id, orders.id",
         soci::into(user_id), soci::into(user.name), soci::into(order_id, has_order),
         soci::into(order.total_cents));
    rows.execute();
    while (rows.fetch()) {
        user.user_id = static_cast<long long>(user_id);
        if (report.empty() || report.back().user_id != user.user_id) {
            report.push_back(user);
        }
        if (has_order == soci::i_ok) {
            order.order_id = static_cast<long long>(order_id);
            report.back().orders.push_back(order);
        }
    }
    return report;
}

}  // namespace n_plus_one
