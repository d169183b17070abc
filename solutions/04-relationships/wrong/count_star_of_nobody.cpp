// Rejected by: user_counts gives zeros to a user who has nothing
// Also fails: user_counts counts one order with one item and one group
// Replaces: user_counts.cpp
// Looks like: count(*) over a LEFT JOIN counts the row of NULLs too, and so a user without orders has one.
//
// count(orders.id) counts what is not NULL.

#include "user_counts.hpp"

#include "workbook/conversions.hpp"

namespace relationships {

std::vector<UserCounts> user_counts(soci::session& sql)
{
    std::vector<UserCounts> users;
    UserCounts user;
    soci::statement rows =
        (sql.prepare
             << "SELECT users.id, users.name,"
                " (SELECT count(*) FROM users AS u"
                "   LEFT JOIN orders ON orders.user_id = u.id WHERE u.id = users.id),"
                " (SELECT count(*) FROM users AS u"
                "   LEFT JOIN user_groups ON user_id = u.id WHERE u.id = users.id),"
                " (SELECT coalesce(sum(quantity * unit_price_cents), 0) FROM orders"
                "   JOIN order_items ON order_items.order_id = orders.id"
                "   WHERE orders.user_id = users.id)"
                " FROM users ORDER BY users.id",
         soci::into(user.id), soci::into(user.name), soci::into(user.orders),
         soci::into(user.groups), soci::into(user.spent_cents));
    rows.execute();
    while (rows.fetch()) {
        users.push_back(user);
    }
    return users;
}

}  // namespace relationships
