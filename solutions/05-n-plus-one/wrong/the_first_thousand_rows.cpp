// Rejected by: order_report is right for a larger shop with other ids
// Also fails: order_report keeps totals and ids beyond 32 bits
// Replaces: order_report.cpp
// Looks like: vectors of a thousand elements receive the rows, and fetch() is called once; the rows after the first thousand are never read.

#include "order_report.hpp"

#include <map>

namespace n_plus_one {

std::vector<UserOrders> order_report(soci::session& sql)
{
    std::map<long long, UserOrders> users;
    std::vector<long long> ids(1000);
    std::vector<std::string> names(1000);
    sql << "SELECT id, name FROM users ORDER BY id", soci::into(ids), soci::into(names);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        users[ids[i]] = {ids[i], names[i], {}};
    }
    long long user_id = 0;
    OrderTotal order;
    soci::statement orders =
        (sql.prepare << "SELECT user_id, orders.id,"
                        " (SELECT coalesce(sum(quantity * unit_price_cents), 0)"
                        "  FROM order_items WHERE order_id = orders.id)"
                        " FROM orders ORDER BY orders.id",
         soci::into(user_id), soci::into(order.order_id),
         soci::into(order.total_cents));
    orders.execute();
    while (orders.fetch()) {
        if (auto const found = users.find(user_id); found != users.end()) {
            found->second.orders.push_back(order);
        }
    }
    std::vector<UserOrders> report;
    for (auto const& [id, user] : users) {
        report.push_back(user);
    }
    return report;
}

}  // namespace n_plus_one
