// Rejected by: order_report lets an error of the database through
// Shows: no soci_error without order_items
// Replaces: order_report.cpp
// Looks like: every exception is caught, and the report is empty; a missing table then looks like a shop without users.

#include "order_report.hpp"

namespace n_plus_one {

std::vector<UserOrders> order_report(soci::session& sql)
{
    std::vector<UserOrders> report;
    try {
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
            if (report.empty() || report.back().user_id != user.user_id) {
                report.push_back(user);
            }
            if (has_order == soci::i_ok) {
                report.back().orders.push_back(order);
            }
        }
    } catch (std::exception const&) {
        report.clear();
    }
    return report;
}

}  // namespace n_plus_one
