// Rejected by: order_report tells two users of the same name apart
// Shows: 1 Ada: order 1 = 3500, order 2 = 15998, order 90 = 77
// Replaces: order_report.cpp
// Looks like: orders are filed under the user's name; two users of the same name become one user with the orders of both.
//
// What identifies a row in the database identifies it in a map too: its id.

#include "order_report.hpp"

#include <algorithm>
#include <map>

namespace n_plus_one {

std::vector<UserOrders> order_report(soci::session& sql)
{
    std::map<std::string, UserOrders> by_name;
    UserOrders user;
    OrderTotal order;
    soci::indicator has_order = soci::i_null;
    soci::statement rows =
        (sql.prepare << "SELECT users.id, users.name, orders.id,"
                        " (SELECT coalesce(sum(quantity * unit_price_cents), 0)"
                        "  FROM order_items WHERE order_id = orders.id)"
                        " FROM users LEFT JOIN orders ON orders.user_id = users.id"
                        " ORDER BY orders.id",
         soci::into(user.user_id), soci::into(user.name),
         soci::into(order.order_id, has_order), soci::into(order.total_cents));
    rows.execute();
    while (rows.fetch()) {
        UserOrders& one = by_name.emplace(user.name, user).first->second;
        if (has_order == soci::i_ok) {
            one.orders.push_back(order);
        }
    }
    std::vector<UserOrders> report;
    for (auto const& [name, one] : by_name) {
        report.push_back(one);
    }
    std::ranges::sort(report, {}, &UserOrders::user_id);
    return report;
}

}  // namespace n_plus_one
