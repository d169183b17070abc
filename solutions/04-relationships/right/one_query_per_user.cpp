// Replaces: users_with_orders.cpp
//
// Better when: the page is small and SQLite runs in the program. Each user's orders are
// a question of their own, so it is easy to read; lesson 05 counts what it costs on a
// server.

#include "users_with_orders.hpp"

#include "workbook/conversions.hpp"

namespace relationships {

std::vector<UserWithOrders> users_with_orders(soci::session& sql, long long after_id,
                                              int size)
{
    std::vector<UserWithOrders> users;
    UserWithOrders user;
    soci::statement rows =
        (sql.prepare << "SELECT id, name FROM users WHERE id > :after_id"
                        " ORDER BY id LIMIT :size",
         soci::use(after_id), soci::use(size), soci::into(user.id),
         soci::into(user.name));
    rows.execute();
    while (rows.fetch()) {
        users.push_back(user);
    }
    for (UserWithOrders& each : users) {
        soci::rowset<long long> const ids =
            (sql.prepare << "SELECT id FROM orders WHERE user_id = :id ORDER BY id",
             soci::use(each.id));
        each.order_ids.assign(ids.begin(), ids.end());
    }
    return users;
}

}  // namespace relationships
