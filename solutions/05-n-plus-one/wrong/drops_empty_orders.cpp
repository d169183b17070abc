// Rejected by: order_report keeps an order that has no items
// Also fails: order_report gives no order to another user while somebody adds users
// Also fails: order_report lists users by id and the orders of each by id
// Also fails: order_report shows an order that came after the last report
// Shows: 3 Chioma: order 4 = 390
// Replaces: order_report.cpp
// Looks like: the totals come from a JOIN of orders with their items, in which an order without items has no row.
//
// Each step from one table to the next can drop rows. A user without orders is kept
// here, an order without items is not.

#include "order_report.hpp"

#include <map>

namespace n_plus_one {

std::vector<UserOrders> order_report(soci::session& sql)
{
    std::map<long long, UserOrders> by_id;
    UserOrders user;
    soci::statement users = (sql.prepare << "SELECT id, name FROM users",
                             soci::into(user.user_id), soci::into(user.name));
    users.execute();
    while (users.fetch()) {
        by_id[user.user_id] = user;
    }
    long long user_id = 0;
    OrderTotal order;
    soci::statement orders =
        (sql.prepare << "SELECT orders.user_id, orders.id,"
                        " sum(quantity * unit_price_cents)"
                        " FROM orders"
                        " JOIN order_items ON order_items.order_id = orders.id"
                        " GROUP BY orders.id ORDER BY orders.id",
         soci::into(user_id), soci::into(order.order_id),
         soci::into(order.total_cents));
    orders.execute();
    while (orders.fetch()) {
        by_id.at(user_id).orders.push_back(order);
    }
    std::vector<UserOrders> report;
    for (auto const& [id, one] : by_id) {
        report.push_back(one);
    }
    return report;
}

}  // namespace n_plus_one
