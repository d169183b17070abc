// Rejected by: order_report keeps totals and ids beyond 32 bits
// Also fails: order_report gives totals to the cent beyond what a double can
// Replaces: order_report.cpp
// Looks like: a total or an id is read into an int on its way, and anything beyond 32 bits is lost without an error.
//
// soci::into(int) asks SQLite for 32 bits, and SQLite cuts the number off.

#include "order_report.hpp"

namespace n_plus_one {

std::vector<UserOrders> order_report(soci::session& sql)
{
    std::vector<UserOrders> report;
    UserOrders user;
    int order_id = 0;
    int total_cents = 0;
    soci::indicator has_order = soci::i_null;
    soci::statement rows =
        (sql.prepare << "SELECT users.id, users.name, orders.id,"
                        " (SELECT coalesce(sum(quantity * unit_price_cents), 0)"
                        "  FROM order_items WHERE order_id = orders.id)"
                        " FROM users LEFT JOIN orders ON orders.user_id = users.id"
                        " ORDER BY users.id, orders.id",
         soci::into(user.user_id), soci::into(user.name),
         soci::into(order_id, has_order), soci::into(total_cents));
    rows.execute();
    while (rows.fetch()) {
        if (report.empty() || report.back().user_id != user.user_id) {
            report.push_back(user);
        }
        if (has_order == soci::i_ok) {
            report.back().orders.push_back({order_id, total_cents});
        }
    }
    return report;
}

}  // namespace n_plus_one
