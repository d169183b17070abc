// Rejected by: order_report shows an order that came after the last report
// Also fails: order_report counts each item though two come to the same
// Also fails: order_report gives totals to the cent beyond what a double can
// Also fails: order_report is right for a larger shop with other ids
// Also fails: order_report keeps totals and ids beyond 32 bits
// Also fails: order_report lets an error of the database through
// Also fails: order_report lists users by id and the orders of each by id
// Also fails: order_report lists users by id whatever index the database reads
// Also fails: order_report takes ids of zero and below like any other
// Also fails: order_report tells two users of the same name apart
// Replaces: order_report.cpp
// Looks like: the report is kept in a static variable, so that later calls send nothing, and do not even notice that it is another database.
//
// A cache saves statements by answering from the past. Loading well needs no cache.

#include "order_report.hpp"

namespace n_plus_one {

std::vector<UserOrders> order_report(soci::session& sql)
{
    static std::vector<UserOrders> report;
    if (!report.empty()) {
        return report;
    }
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
    return report;
}

}  // namespace n_plus_one
