// Rejected by: order_report lists users by id and the orders of each by id
// Also fails: order_report is right for a larger shop with other ids
// Also fails: order_report takes ids of zero and below like any other
// Also fails: order_report tells two users of the same name apart
// Replaces: order_report.cpp
// Looks like: a new user begins wherever the user id differs from the row before, and the rows are not sorted by user; one user then begins several times.
//
// Grouping in a loop needs rows that come in groups: ORDER BY users.id first.

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
                        " ORDER BY orders.id IS NULL, orders.id, users.id",
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
