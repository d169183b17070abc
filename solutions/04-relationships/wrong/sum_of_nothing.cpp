// Rejected by: user_counts gives zeros to a user who has nothing
// Also fails: user_counts counts an order that has no items
// Also fails: user_counts counts each group once however many orders there are
// Also fails: user_counts counts each order once however many items it has
// Also fails: user_counts counts one order with one item and one group
// Also fails: user_counts keeps amounts beyond 32 bits
// Also fails: user_counts lists every user by id
// Also fails: user_counts sums each item once however many groups the user is in
// Also fails: user_counts sums two items of the same amount as two
// Replaces: user_pages.cpp
// Looks like: sum() of no rows is NULL, not 0, and a long long cannot receive it.
//
// count() of no rows is 0. sum, min, max and avg are NULL.

#include "user_pages.hpp"

#include "02-models/conversions.hpp"

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

// Each collection is counted by itself; nothing is joined that could multiply it.
std::vector<UserCounts> user_counts(soci::session& sql)
{
    std::vector<UserCounts> users;
    UserCounts user;
    soci::statement rows =
        (sql.prepare << "SELECT id, name,"
                        " (SELECT count(*) FROM orders WHERE user_id = users.id),"
                        " (SELECT count(*) FROM user_groups WHERE user_id = users.id),"
                        " (SELECT sum(quantity * unit_price_cents)"
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
