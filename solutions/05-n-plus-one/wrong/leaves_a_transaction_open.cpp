// Rejected by: order_report shows an order that came after the last report
// Also fails: order_report is right for a larger shop with other ids
// Also fails: order_report keeps users who have no orders
// Also fails: order_report lets an error of the database through
// Also fails: order_report runs at most two statements however many orders there are
// Throws: soci::sqlite3_soci_error
// Replaces: order_report.cpp
// Looks like: BEGIN is sent, so that both statements see one moment, and nothing ends the transaction; the next BEGIN on this session is refused.

#include "order_report.hpp"

#include <unordered_map>

namespace n_plus_one {

std::vector<UserOrders> order_report(soci::session& sql)
{
    sql.begin();
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
                        " coalesce(sum(quantity * unit_price_cents), 0)"
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
