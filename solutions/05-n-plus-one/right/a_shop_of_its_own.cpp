// Replaces: order_report.cpp
//
// Better when: the report is only one of several things made from the same rows. The
// type has a common name, and it is this file's own business.

#include "order_report.hpp"

#include <map>

namespace n_plus_one {

struct Shop {
    std::map<long long, UserOrders> users;

    std::vector<UserOrders> report() const
    {
        std::vector<UserOrders> list;
        for (auto const& [id, user] : users) {
            list.push_back(user);
        }
        return list;
    }
};

std::vector<UserOrders> order_report(soci::session& sql)
{
    Shop shop;
    UserOrders user;
    soci::statement users = (sql.prepare << "SELECT id, name FROM users",
                             soci::into(user.user_id), soci::into(user.name));
    users.execute();
    while (users.fetch()) {
        shop.users[user.user_id] = user;
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
        auto const found = shop.users.find(user_id);
        if (found != shop.users.end()) {
            found->second.orders.push_back(order);
        }
    }
    return shop.report();
}

}  // namespace n_plus_one
