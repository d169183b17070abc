// Rejected by: order_report takes ids of zero and below like any other
// Replaces: order_report.cpp
// Looks like: 0 stands for 'no user yet' and for 'no order'; a user or an order whose id is 0 is then lost.

#include "order_report.hpp"

namespace n_plus_one {

std::vector<UserOrders> order_report(soci::session& sql)
{
    std::vector<UserOrders> report;
    UserOrders user;
    OrderTotal order;
    soci::indicator has_order = soci::i_null;
    long long last_user_id = 0;
    soci::statement rows =
        (sql.prepare << "SELECT users.id, users.name, orders.id,"
                        " (SELECT coalesce(sum(quantity * unit_price_cents), 0)"
                        "  FROM order_items WHERE order_id = orders.id)"
                        " FROM users LEFT JOIN orders ON orders.user_id = users.id"
                        " ORDER BY users.id, orders.id",
         soci::into(user.user_id), soci::into(user.name),
         soci::into(order.order_id, has_order), soci::into(order.total_cents));
    rows.execute();
    while (rows.fetch()) {
        if (user.user_id != last_user_id) {
            report.push_back(user);
            last_user_id = user.user_id;
        }
        if (has_order == soci::i_ok && order.order_id != 0) {
            report.back().orders.push_back(order);
        }
    }
    return report;
}

}  // namespace n_plus_one
