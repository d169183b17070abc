// Rejected by: users_with_orders fills the page however many orders the users have
// Also fails: users_with_orders gives the last user on the page all orders
// Also fails: users_with_orders goes on where the page before ended
// Replaces: users_with_orders.cpp
// Looks like: LIMIT counts the rows of the JOIN, one for each order, and not users.
//
// It may cut off orders of the last user on the page as well.

#include "users_with_orders.hpp"

#include "workbook/conversions.hpp"

namespace relationships {

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
                        " WHERE page.id > :after_id"
                        " ORDER BY page.id, orders.id LIMIT :size",
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
