// Rejected by: order_report gives totals to the cent beyond what a double can
// Replaces: order_report.cpp
// Looks like: the total passes through a double, by SQL's total() or a variable; above 2 to the 53rd a double cannot hold every cent.
//
// For the sums of a small shop it is right, and in a test.

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
    double total_cents = 0;
    soci::statement orders =
        (sql.prepare << "SELECT orders.user_id, orders.id,"
                        " total(quantity * unit_price_cents)"
                        " FROM orders"
                        " LEFT JOIN order_items ON order_items.order_id = orders.id"
                        " GROUP BY orders.id ORDER BY orders.id",
         soci::into(user_id), soci::into(order.order_id), soci::into(total_cents));
    orders.execute();
    while (orders.fetch()) {
        order.total_cents = static_cast<long long>(total_cents);
        // A user who was added between the two statements is not in the report.
        if (auto const found = place_of.find(user_id); found != place_of.end()) {
            report[found->second].orders.push_back(order);
        }
    }
    return report;
}

}  // namespace n_plus_one
