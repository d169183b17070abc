// Replaces: order_report.cpp
//
// Better when: the items are shown as well. More rows come over the wire, by two
// statements still.

#include "order_report.hpp"

#include <map>

namespace n_plus_one {

std::vector<UserOrders> order_report(soci::session& sql)
{
    std::map<long long, UserOrders> users;
    UserOrders user;
    soci::statement names = (sql.prepare << "SELECT id, name FROM users",
                             soci::into(user.user_id), soci::into(user.name));
    names.execute();
    while (names.fetch()) {
        users.emplace(user.user_id, user);
    }
    long long user_id = 0;
    long long order_id = 0;
    long long cents = 0;
    soci::statement items =
        (sql.prepare << "SELECT orders.user_id, orders.id,"
                        " coalesce(quantity * unit_price_cents, 0)"
                        " FROM orders LEFT JOIN order_items ON order_id = orders.id"
                        " ORDER BY orders.id",
         soci::into(user_id), soci::into(order_id), soci::into(cents));
    items.execute();
    while (items.fetch()) {
        auto const found = users.find(user_id);
        if (found == users.end()) {
            continue;  // a user who was added between the two statements
        }
        std::vector<OrderTotal>& orders = found->second.orders;
        if (orders.empty() || orders.back().order_id != order_id) {
            orders.push_back({order_id, 0});
        }
        orders.back().total_cents += cents;
    }
    std::vector<UserOrders> report;
    for (auto const& [id, one] : users) {
        report.push_back(one);
    }
    return report;
}

}  // namespace n_plus_one
