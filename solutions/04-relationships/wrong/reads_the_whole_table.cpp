// Rejected by: users_with_orders fills the page however many orders the users have
// Replaces: users_with_orders.cpp
// Looks like: all users with all orders are read, and the page is cut out of them in C++; the page is right, and costs as much as the whole table.

#include "users_with_orders.hpp"

#include "workbook/conversions.hpp"

#include <algorithm>

namespace relationships {

// The page is chosen among the users, before the orders come in.
std::vector<UserWithOrders> users_with_orders(soci::session& sql, long long after_id,
                                              int size)
{
    std::vector<UserWithOrders> users;
    long long id = 0;
    std::string name;
    std::optional<long long> order_id;
    soci::statement rows =
        (sql.prepare << "SELECT page.id, page.name, orders.id"
                        " FROM users AS page"
                        " LEFT JOIN orders ON orders.user_id = page.id"
                        " ORDER BY page.id, orders.id",
         soci::into(id), soci::into(name), soci::into(order_id));
    rows.execute();
    while (rows.fetch()) {
        if (id <= after_id) {
            continue;
        }
        if (users.empty() || users.back().id != id) {
            users.push_back({id, name, {}});
        }
        if (order_id) {
            users.back().order_ids.push_back(*order_id);
        }
    }
    users.resize(std::min(users.size(), static_cast<std::size_t>(size)));
    return users;
}

}  // namespace relationships
