// Rejected by: order_report gives no order to another user while somebody adds users
// Replaces: order_report.cpp
// Looks like: the user's place is looked up with [] of a map, which makes an entry with 0 for a user who is not there; the order goes to the first user of the report.

#include "order_report.hpp"

#include <map>

namespace n_plus_one {

std::vector<UserOrders> order_report(soci::session& sql)
{
    std::vector<UserOrders> report;
    std::map<long long, std::size_t> place;
    UserOrders user;
    soci::statement users = (sql.prepare << "SELECT id, name FROM users ORDER BY id",
                             soci::into(user.user_id), soci::into(user.name));
    users.execute();
    while (users.fetch()) {
        place[user.user_id] = report.size();
        report.push_back(user);
    }
    long long user_id = 0;
    OrderTotal order;
    soci::statement orders =
        (sql.prepare << "SELECT user_id, id, (SELECT coalesce(sum(quantity * "
                        "unit_price_cents), 0) FROM order_items WHERE order_id = "
                        "orders.id) FROM orders ORDER BY id",
         soci::into(user_id), soci::into(order.order_id),
         soci::into(order.total_cents));
    orders.execute();
    while (orders.fetch()) {
        report[place[user_id]].orders.push_back(order);
    }
    return report;
}

}  // namespace n_plus_one
