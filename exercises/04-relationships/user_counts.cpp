// Exercise 04, task 7: fix what is counted twice
//
// It is right for a user who has one order with one item and is in one group. Look at
// what a row of the JOINs stands for, then at what is counted.
//
// After each change, in the workbook's folder:  ctest -R lesson04

#include "user_counts.hpp"

namespace relationships {

// TODO 7: count each thing once, and leave no user out.
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
