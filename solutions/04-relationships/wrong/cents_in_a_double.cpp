// Rejected by: user_counts keeps amounts beyond 32 bits
// Replaces: user_counts.cpp
// Looks like: the sum goes through a double, which, from 2^53 on, cannot hold every cent.

#include "user_counts.hpp"

#include "workbook/conversions.hpp"

namespace relationships {

// Each collection is counted by itself; nothing is joined that could multiply it.
std::vector<UserCounts> user_counts(soci::session& sql)
{
    std::vector<UserCounts> users;
    UserCounts user;
    double spent = 0;
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
         soci::into(user.groups), soci::into(spent));
    rows.execute();
    while (rows.fetch()) {
        user.spent_cents = static_cast<long long>(spent);
        users.push_back(user);
    }
    return users;
}

}  // namespace relationships
