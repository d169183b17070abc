// Rejected by: order_report runs at most two statements however many orders there are
// Shows: 101 statements
// Replaces: order_report.cpp
// Looks like: a query inside the loop over users: one statement for the users, and one more for each of them; preparing it once saves compiling it again, but no trip to the database.
//
// SOCI's log shows two lines for this. SQLite's own trace shows what it runs.

#include "order_report.hpp"

namespace n_plus_one {

std::vector<UserOrders> order_report(soci::session& sql)
{
    long long user_id = 0;
    OrderTotal order;
    soci::statement orders =
        (sql.prepare
             << "SELECT orders.id, coalesce(sum(quantity * unit_price_cents), 0)"
                " FROM orders"
                " LEFT JOIN order_items ON order_items.order_id = orders.id"
                " WHERE orders.user_id = :user_id"
                " GROUP BY orders.id ORDER BY orders.id",
         soci::use(user_id), soci::into(order.order_id), soci::into(order.total_cents));

    std::vector<UserOrders> report;
    UserOrders user;
    soci::statement users = (sql.prepare << "SELECT id, name FROM users ORDER BY id",
                             soci::into(user.user_id), soci::into(user.name));
    users.execute();
    while (users.fetch()) {
        user_id = user.user_id;
        report.push_back(user);
        orders.execute();
        while (orders.fetch()) {
            report.back().orders.push_back(order);
        }
    }
    return report;
}

}  // namespace n_plus_one
