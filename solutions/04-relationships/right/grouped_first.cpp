// Replaces: user_counts.cpp
//
// Better when: most users have something. Each collection is grouped once in a
// sub-query of its own, where a sub-query for each user is run for each.

#include "user_counts.hpp"

#include "workbook/conversions.hpp"

namespace relationships {

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
