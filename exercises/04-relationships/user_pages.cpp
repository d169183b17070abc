// Exercise 04, task 4: fix two pages
//
// Both are right for a user who has one order with one item and is in one group. Look
// at what a row of each JOIN stands for, then at what is counted.
//
// After each change, in the workbook's folder:  ctest -R lesson04

#include "user_pages.hpp"

namespace relationships {

// TODO 4a: a page of users, not of rows; and no user may be missing.
std::vector<UserWithOrders> users_with_orders(soci::session& sql, long long after_id,
                                              int size)
{
    std::vector<UserWithOrders> users;
    long long id = 0;
    std::string name;
    long long order_id = 0;
    soci::statement rows =
        (sql.prepare << "SELECT users.id, users.name, orders.id FROM users"
                        " JOIN orders ON orders.user_id = users.id"
                        " WHERE users.id > :after_id"
                        " ORDER BY users.id, orders.id LIMIT :size",
         soci::use(after_id), soci::use(size), soci::into(id), soci::into(name),
         soci::into(order_id));
    rows.execute();
    while (rows.fetch()) {
        if (users.empty() || users.back().id != id) {
            users.push_back({id, name, {}});
        }
        users.back().order_ids.push_back(order_id);
    }
    return users;
}

// TODO 4b: count each thing once, and leave no user out.
std::vector<UserCounts> user_counts(soci::session& sql)
{
    std::vector<UserCounts> users;
    UserCounts user;
    soci::statement rows =
        (sql.prepare
             << "SELECT users.id, users.name, count(orders.id),"
                "  count(user_groups.group_id), sum(quantity * unit_price_cents)"
                " FROM users"
                " JOIN orders ON orders.user_id = users.id"
                " JOIN order_items ON order_items.order_id = orders.id"
                " JOIN user_groups ON user_groups.user_id = users.id"
                " GROUP BY users.id ORDER BY users.id",
         soci::into(user.id), soci::into(user.name), soci::into(user.orders),
         soci::into(user.groups), soci::into(user.spent_cents));
    rows.execute();
    while (rows.fetch()) {
        users.push_back(user);
    }
    return users;
}

}  // namespace relationships
