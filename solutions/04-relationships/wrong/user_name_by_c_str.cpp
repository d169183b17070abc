// Rejected by: users_with_orders keeps users without orders
// Replaces: user_pages.cpp
// Looks like: the user's name is copied by c_str(), which ends at the first NUL; a std::string has a length of its own.

#include "user_pages.hpp"

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
                        "  ORDER BY id LIMIT :size) AS page"
                        " LEFT JOIN orders ON orders.user_id = page.id"
                        " ORDER BY page.id, orders.id",
         soci::use(after_id), soci::use(size), soci::into(id), soci::into(name),
         soci::into(order_id));
    rows.execute();
    while (rows.fetch()) {
        if (users.empty() || users.back().id != id) {
            users.push_back({id, name.c_str(), {}});
        }
        if (order_id) {
            users.back().order_ids.push_back(*order_id);
        }
    }
    return users;
}

// Each collection is counted by itself; nothing is joined that could multiply it.
std::vector<UserCounts> user_counts(soci::session& sql)
{
    std::vector<UserCounts> users;
    UserCounts user;
    soci::statement rows =
        (sql.prepare << "SELECT id, name,"
                        " (SELECT count(*) FROM orders WHERE user_id = users.id),"
                        " (SELECT count(*) FROM user_groups WHERE user_id = users.id),"
                        " (SELECT coalesce(sum(quantity * unit_price_cents), 0)"
                        "   FROM order_items"
                        "   JOIN orders ON orders.id = order_items.order_id"
                        "   WHERE orders.user_id = users.id)"
                        " FROM users ORDER BY id",
         soci::into(user.id), soci::into(user.name), soci::into(user.orders),
         soci::into(user.groups), soci::into(user.spent_cents));
    rows.execute();
    while (rows.fetch()) {
        users.push_back(user);
    }
    return users;
}

}  // namespace relationships
