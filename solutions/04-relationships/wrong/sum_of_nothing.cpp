// Rejected by: user_counts gives zeros to a user who has nothing
// Also fails: user_counts counts an order that has no items
// Also fails: user_counts counts each group once however many orders there are
// Also fails: user_counts counts each order once however many items it has
// Also fails: user_counts counts one order with one item and one group
// Also fails: user_counts keeps amounts beyond 32 bits
// Also fails: user_counts lists every user by id
// Also fails: user_counts sums each item once however many groups the user is in
// Also fails: user_counts sums two items of the same amount as two
// Throws: soci::soci_error
// Replaces: user_counts.cpp
// Looks like: sum() of no rows is NULL, not 0, and a long long cannot receive it.
//
// count() of no rows is 0. sum, min, max and avg are NULL.

#include "user_counts.hpp"

#include "workbook/conversions.hpp"

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

}  // namespace relationships
