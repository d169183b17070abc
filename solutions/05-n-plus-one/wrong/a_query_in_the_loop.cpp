// Rejected by: order_report runs at most two statements however many orders there are
// Shows: 101 statements
// Replaces: order_report.cpp
// Looks like: a query inside the loop over users: one statement for the users, and one more for each of them; preparing it once saves compiling it again, but no trip to the database.
//
// The function that sends it may stand far from the loop. It is innocent by itself.

#include "order_report.hpp"

namespace n_plus_one {

std::vector<UserOrders> order_report(soci::session& sql)
{
    std::vector<UserOrders> report;
    soci::rowset<soci::row> const users =
        (sql.prepare << "SELECT CAST(id AS TEXT), name FROM users ORDER BY users.id");
    for (soci::row const& row : users) {
        UserOrders user{
            std::stoll(row.get<std::string>(0)), row.get<std::string>(1), {}};
        OrderTotal order;
        soci::statement orders =
            (sql.prepare << "SELECT id, (SELECT coalesce(sum(quantity *"
                            " unit_price_cents), 0)"
                            " FROM order_items WHERE order_id = orders.id)"
                            " FROM orders WHERE user_id = :user_id ORDER BY id",
             soci::use(user.user_id), soci::into(order.order_id),
             soci::into(order.total_cents));
        orders.execute();
        while (orders.fetch()) {
            user.orders.push_back(order);
        }
        report.push_back(user);
    }
    return report;
}

}  // namespace n_plus_one
