// Exercise 04, task 6: fix a page of users
//
// It is right for users who have one order each. Look at what a row of the JOIN stands
// for, and who has none.
//
// After each change, in the workbook's folder:  ctest -R lesson04

#include "users_with_orders.hpp"

namespace relationships {

// TODO 6: a page of users, not of rows; and no user may be missing.
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

}  // namespace relationships
