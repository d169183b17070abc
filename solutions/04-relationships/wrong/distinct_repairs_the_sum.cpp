// Rejected by: user_counts sums each item once however many groups the user is in
// Replaces: user_counts.cpp
// Looks like: DISTINCT repairs the counts of one large JOIN, and the sum still takes every item once for each group.
//
// Two collections in one JOIN are multiplied with each other. Counts can be repaired
// afterwards; sums and averages cannot.

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
                        "  coalesce(sum(quantity * unit_price_cents), 0)"
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
