// Exercise 05, task 2, core, 20 minutes: fix a report that asks too often
//
// The report is right. It also sends one statement for the users, and then one more for
// each of them. After each change, in the workbook's folder:  ctest -R lesson05

#include "order_report.hpp"

#include "workbook/conversions.hpp"  // teaches SOCI std::optional, for NULL

namespace n_plus_one {

namespace {

// The orders of one user, as one would write it for that user's own page.
std::vector<OrderTotal> orders_of(soci::session& sql, long long user_id)
{
    std::vector<OrderTotal> orders;
    OrderTotal order;
    soci::statement rows =
        (sql.prepare << "SELECT id, (SELECT coalesce(sum(quantity * unit_price_cents),"
                        " 0) FROM order_items WHERE order_id = orders.id)"
                        " FROM orders WHERE user_id = :user_id ORDER BY id",
         soci::use(user_id), soci::into(order.order_id), soci::into(order.total_cents));
    rows.execute();
    while (rows.fetch()) {
        orders.push_back(order);
    }
    return orders;
}

}  // namespace

// TODO: give the same report with at most two statements, however many users there are.
std::vector<UserOrders> order_report(soci::session& sql)
{
    std::vector<UserOrders> report;
    UserOrders user;
    soci::statement users = (sql.prepare << "SELECT id, name FROM users ORDER BY id",
                             soci::into(user.user_id), soci::into(user.name));
    users.execute();
    while (users.fetch()) {
        report.push_back(user);
        report.back().orders = orders_of(sql, user.user_id);
    }
    return report;
}

}  // namespace n_plus_one
