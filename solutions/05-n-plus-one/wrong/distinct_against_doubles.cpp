// Rejected by: order_report counts each item though two come to the same
// Also fails: order_report is right for a larger shop with other ids
// Replaces: order_report.cpp
// Looks like: DISTINCT is in the sum, against items that a JOIN has doubled; two items of the same amount are then counted once.
//
// DISTINCT compares values. What has to be told apart is rows.

#include "order_report.hpp"

#include <unordered_map>

namespace n_plus_one {

std::vector<UserOrders> order_report(soci::session& sql)
{
    std::vector<UserOrders> report;
    UserOrders user;
    soci::statement users = (sql.prepare << "SELECT id, name FROM users ORDER BY id",
                             soci::into(user.user_id), soci::into(user.name));
    users.execute();
    std::unordered_map<long long, std::size_t> place_of;
    while (users.fetch()) {
        place_of[user.user_id] = report.size();
        report.push_back(user);
    }

    // All orders of all users at once; the loop files them and asks for nothing.
    long long user_id = 0;
    OrderTotal order;
    soci::statement orders =
        (sql.prepare << "SELECT orders.user_id, orders.id,"
                        " coalesce(sum(DISTINCT quantity * unit_price_cents), 0)"
                        " FROM orders"
                        " LEFT JOIN order_items ON order_items.order_id = orders.id"
                        " GROUP BY orders.id ORDER BY orders.id",
         soci::into(user_id), soci::into(order.order_id),
         soci::into(order.total_cents));
    orders.execute();
    while (orders.fetch()) {
        // A user who was added between the two statements is not in the report.
        if (auto const found = place_of.find(user_id); found != place_of.end()) {
            report[found->second].orders.push_back(order);
        }
    }
    return report;
}

}  // namespace n_plus_one
