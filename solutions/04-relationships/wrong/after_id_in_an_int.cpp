// Rejected by: users_with_orders goes on where the page before ended
// Shows: users 1 2 3 5 | 6 7 8 9 | 10 11 12 7000000000 | 1 2 3 5 |
// Replaces: users_with_orders.cpp
// Looks like: the last id of a page goes through an int; beyond 32 bits it becomes another number, and the next page begins somewhere else.

#include "users_with_orders.hpp"

#include "workbook/conversions.hpp"

namespace relationships {

// The page is chosen among the users, before the orders come in.
std::vector<UserWithOrders> users_with_orders(soci::session& sql, long long after_id,
                                              int size)
{
    std::vector<UserWithOrders> users;
    long long id = 0;
    std::string name;
    std::optional<long long> order_id;
    int const after = static_cast<int>(after_id);
    soci::statement rows =
        (sql.prepare << "SELECT page.id, page.name, orders.id"
                        " FROM (SELECT id, name FROM users WHERE id > :after_id"
                        "  ORDER BY id LIMIT :size) AS page"
                        " LEFT JOIN orders ON orders.user_id = page.id"
                        " ORDER BY page.id, orders.id",
         soci::use(after), soci::use(size), soci::into(id), soci::into(name),
         soci::into(order_id));
    rows.execute();
    while (rows.fetch()) {
        if (users.empty() || users.back().id != id) {
            users.push_back({id, name, {}});
        }
        if (order_id) {
            users.back().order_ids.push_back(*order_id);
        }
    }
    return users;
}

}  // namespace relationships
