// Rejected by: order_report tells two users of the same name apart
// Shows: 5 Edgar: order 60 = 66
// Replaces: order_report.cpp
// Looks like: a new user begins where the name differs from the row before; two users in a row of the same name become one.

#include "order_report.hpp"

namespace n_plus_one {

std::vector<UserOrders> order_report(soci::session& sql)
{
    std::vector<UserOrders> report;
    UserOrders user;
    OrderTotal order;
    soci::indicator has_order = soci::i_null;
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
        if (report.empty() || report.back().name != user.name) {
            report.push_back(user);
        }
        if (has_order == soci::i_ok) {
            report.back().orders.push_back(order);
        }
    }
    return report;
}

}  // namespace n_plus_one
