// Rejected by: order_report lists users by id whatever index the database reads
// Replaces: order_report.cpp
// Looks like: the users are read without ORDER BY, because until now they came by id; an index that has all the columns of the query returns them in its own order.
//
// The query did not change. The database has found a faster way.

#include "order_report.hpp"

#include <unordered_map>

namespace n_plus_one {

std::vector<UserOrders> order_report(soci::session& sql)
{
    std::vector<UserOrders> report;
    UserOrders user;
    soci::statement users = (sql.prepare << "SELECT id, name FROM users",
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
