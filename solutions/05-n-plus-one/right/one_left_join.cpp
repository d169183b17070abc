// Replaces: order_report.cpp
//
// Better when: the report has to be of one moment, without a transaction. The rows come
// sorted by user, so a new user begins where the id changes; NULL from the LEFT JOIN
// arrives in a std::optional.

#include "order_report.hpp"

#include "workbook/conversions.hpp"

#include <optional>

namespace n_plus_one {

std::vector<UserOrders> order_report(soci::session& sql)
{
    std::vector<UserOrders> report;
    UserOrders user;
    std::optional<long long> order_id;
    long long total_cents = 0;
    soci::statement rows =
        (sql.prepare << "SELECT users.id, users.name, orders.id,"
                        " coalesce(sum(quantity * unit_price_cents), 0)"
                        " FROM users"
                        " LEFT JOIN orders ON orders.user_id = users.id"
                        " LEFT JOIN order_items ON order_items.order_id = orders.id"
                        " GROUP BY users.id, orders.id ORDER BY users.id, orders.id",
         soci::into(user.user_id), soci::into(user.name), soci::into(order_id),
         soci::into(total_cents));
    rows.execute();
    while (rows.fetch()) {
        if (report.empty() || report.back().user_id != user.user_id) {
            report.push_back(user);
        }
        if (order_id) {
            report.back().orders.push_back({*order_id, total_cents});
        }
    }
    return report;
}

}  // namespace n_plus_one
