// Rejected by: user_counts lists every user by id
// Replaces: user_counts.cpp
// Looks like: a report is limited to a thousand rows, though it is about every user.

#include "user_counts.hpp"

namespace relationships {

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
                        " FROM users ORDER BY id LIMIT 1000",
         soci::into(user.id), soci::into(user.name), soci::into(user.orders),
         soci::into(user.groups), soci::into(user.spent_cents));
    rows.execute();
    while (rows.fetch()) {
        users.push_back(user);
    }
    return users;
}

}  // namespace relationships
