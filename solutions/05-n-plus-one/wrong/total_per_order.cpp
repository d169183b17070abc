// Rejected by: order_report runs at most two statements however many orders there are
// Shows: 196 statements
// Replaces: order_report.cpp
// Looks like: users and orders come by one statement, and then there is a query for the total of each order: the query has moved from the loop over users to the loop over orders.
//
// Sums are the database's work. GROUP BY gives all of them at once.

#include "order_report.hpp"

namespace n_plus_one {

namespace {

long long total_of(soci::session& sql, long long order_id)
{
    long long total = 0;
    sql << "SELECT coalesce(sum(quantity * unit_price_cents), 0) FROM order_items"
           " WHERE order_id = :id",
        soci::use(order_id), soci::into(total);
    return total;
}

}  // namespace

std::vector<UserOrders> order_report(soci::session& sql)
{
    std::vector<UserOrders> report;
    UserOrders user;
    OrderTotal order;
    soci::indicator has_order = soci::i_null;
    soci::statement rows =
        (sql.prepare << "SELECT users.id, users.name, orders.id"
                        " FROM users LEFT JOIN orders ON orders.user_id = users.id"
                        " ORDER BY users.id, orders.id",
         soci::into(user.user_id), soci::into(user.name),
         soci::into(order.order_id, has_order));
    rows.execute();
    while (rows.fetch()) {
        if (report.empty() || report.back().user_id != user.user_id) {
            report.push_back(user);
        }
        if (has_order == soci::i_ok) {
            order.total_cents = total_of(sql, order.order_id);
            report.back().orders.push_back(order);
        }
    }
    return report;
}

}  // namespace n_plus_one
