// Rejected by: user_counts sums two items of the same amount as two
// Replaces: user_counts.cpp
// Looks like: sum(DISTINCT amount) undoes the multiplication, and drops all but one of the items that cost the same.
//
// DISTINCT knows values, not rows.

#include "user_counts.hpp"

#include "workbook/conversions.hpp"

namespace relationships {

std::vector<UserCounts> user_counts(soci::session& sql)
{
    std::vector<UserCounts> users;
    UserCounts user;
    soci::statement rows =
        (sql.prepare << "SELECT users.id, users.name, count(DISTINCT orders.id),"
                        "  count(DISTINCT user_groups.group_id),"
                        "  coalesce(sum(DISTINCT quantity * unit_price_cents), 0)"
                        " FROM users"
                        " LEFT JOIN orders ON orders.user_id = users.id"
                        " LEFT JOIN order_items ON order_items.order_id = orders.id"
                        " LEFT JOIN user_groups ON user_groups.user_id = users.id"
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
