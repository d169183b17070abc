// Rejected by: users_with_orders goes on where the page before ended
// Shows: users 1 2 3 5 | 7 8 9 10 | 12 7000000000 9007199254740993 | |
// Replaces: users_with_orders.cpp
// Looks like: the last id is given to OFFSET, which counts rows; the two are the same only as long as no user was ever deleted.
//
// WHERE id > :after_id goes on after the last user, even if that user is gone.

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
                        " FROM (SELECT id, name FROM users"
                        "  ORDER BY id LIMIT :size OFFSET :after_id) AS page"
                        " LEFT JOIN orders ON orders.user_id = page.id"
                        " ORDER BY page.id, orders.id",
         soci::use(size), soci::use(after_id), soci::into(id), soci::into(name),
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
