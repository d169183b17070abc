// Rejected by: order_report keeps users who have no orders
// Also fails: order_report counts each item though two come to the same
// Also fails: order_report gives no order to another user while somebody adds users
// Also fails: order_report gives totals to the cent beyond what a double can
// Also fails: order_report is right for a larger shop with other ids
// Also fails: order_report keeps an order that has no items
// Also fails: order_report keeps totals and ids beyond 32 bits
// Also fails: order_report lists a user's orders and what each comes to
// Also fails: order_report lists users by id and the orders of each by id
// Also fails: order_report lists users by id whatever index the database reads
// Also fails: order_report runs at most two statements however many orders there are
// Also fails: order_report shows an order that came after the last report
// Also fails: order_report takes ids of zero and below like any other
// Also fails: order_report tells two users of the same name apart
// Throws: soci::soci_error
// Replaces: order_report.cpp
// Looks like: NULL is read into a variable that cannot be NULL; a LEFT JOIN has NULL for an order that is not there, and sum() of no rows is NULL.
//
// soci::into takes an indicator beside the variable, or a std::optional as in lesson
// 02.

#include "order_report.hpp"

namespace n_plus_one {

std::vector<UserOrders> order_report(soci::session& sql)
{
    std::vector<UserOrders> report;
    UserOrders user;
    OrderTotal order;
    soci::statement rows =
        (sql.prepare << "SELECT users.id, users.name, orders.id,"
                        " coalesce(sum(quantity * unit_price_cents), 0)"
                        " FROM users"
                        " LEFT JOIN orders ON orders.user_id = users.id"
                        " LEFT JOIN order_items ON order_items.order_id = orders.id"
                        " GROUP BY users.id, orders.id ORDER BY users.id, orders.id",
         soci::into(user.user_id), soci::into(user.name), soci::into(order.order_id),
         soci::into(order.total_cents));
    rows.execute();
    while (rows.fetch()) {
        if (report.empty() || report.back().user_id != user.user_id) {
            report.push_back(user);
        }
        report.back().orders.push_back(order);
    }
    return report;
}

}  // namespace n_plus_one
