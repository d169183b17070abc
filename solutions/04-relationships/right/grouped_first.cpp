// Replaces: user_pages.cpp
//
// Better when: most users have something. Each collection is grouped once in a
// sub-query of its own, where a sub-query for each user is run for each.

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
            users.push_back({id, name, {}});
        }
        if (order_id) {
            users.back().order_ids.push_back(*order_id);
        }
    }
    return users;
}

std::vector<UserCounts> user_counts(soci::session& sql)
{
    std::vector<UserCounts> users;
    UserCounts user;
    soci::statement rows =
        (sql.prepare
             << "WITH bought AS (SELECT user_id, count(DISTINCT orders.id) AS orders,"
                "   sum(quantity * unit_price_cents) AS cents FROM orders"
                "   LEFT JOIN order_items ON order_items.order_id = orders.id"
                "   GROUP BY user_id),"
                " joined AS (SELECT user_id, count(*) AS groups FROM user_groups"
                "   GROUP BY user_id)"
                " SELECT users.id, users.name, coalesce(bought.orders, 0),"
                "   coalesce(joined.groups, 0), coalesce(bought.cents, 0)"
                " FROM users LEFT JOIN bought ON bought.user_id = users.id"
                " LEFT JOIN joined ON joined.user_id = users.id ORDER BY users.id",
         soci::into(user.id), soci::into(user.name), soci::into(user.orders),
         soci::into(user.groups), soci::into(user.spent_cents));
    rows.execute();
    while (rows.fetch()) {
        users.push_back(user);
    }
    return users;
}

}  // namespace relationships
