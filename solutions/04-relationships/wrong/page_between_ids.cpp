// Rejected by: users_with_orders goes on where the page before ended
// Shows: users 1 2 3 | 5 6 7 | 8 9 10 11 | 12 |
// Replaces: users_with_orders.cpp
// Looks like: the page is taken to be the next `size` ids; where ids are missing it is too short, and an empty page looks like the end.
//
// LIMIT counts the users that are there.

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
    soci::statement rows =
        (sql.prepare << "SELECT page.id, page.name, orders.id"
                        " FROM (SELECT id, name FROM users WHERE id > :after_id"
                        "   AND id <= :after_id + :size"
                        "  ORDER BY id) AS page"
                        " LEFT JOIN orders ON orders.user_id = page.id"
                        " ORDER BY page.id, orders.id",
         soci::use(after_id, "after_id"), soci::use(size, "size"), soci::into(id),
         soci::into(name), soci::into(order_id));
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
