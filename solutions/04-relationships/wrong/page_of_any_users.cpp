// Rejected by: users_with_orders takes the users with the smallest ids
// Also fails: users_with_orders fills the page however many orders the users have
// Also fails: users_with_orders gives the last user on the page all orders
// Also fails: users_with_orders goes on where the page before ended
// Replaces: users_with_orders.cpp
// Looks like: LIMIT has no ORDER BY; it takes the rows that come first, and which these are is the database's choice.
//
// The ORDER BY outside sorts the page. Which users are on it is decided inside.

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
                        "  LIMIT :size) AS page"
                        " LEFT JOIN orders ON orders.user_id = page.id"
                        " ORDER BY page.id, orders.id",
         soci::use(after_id), soci::use(size), soci::into(id), soci::into(name),
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
