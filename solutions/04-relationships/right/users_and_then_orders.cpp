// Replaces: users_with_orders.cpp
//
// Better when: a user has many columns. A JOIN repeats them for each order; here each
// user is one row and each order is one. Two statements can see two states of the
// database, unless the caller has a transaction open.

#include "users_with_orders.hpp"

#include <map>

namespace relationships {

std::vector<UserWithOrders> users_with_orders(soci::session& sql, long long after_id,
                                              int size)
{
    std::vector<UserWithOrders> users;
    std::map<long long, std::size_t> place_of;
    UserWithOrders user;
    soci::statement page =
        (sql.prepare << "SELECT id, name FROM users WHERE id > :after_id"
                        " ORDER BY id LIMIT :size",
         soci::use(after_id), soci::use(size), soci::into(user.id),
         soci::into(user.name));
    page.execute();
    while (page.fetch()) {
        place_of[user.id] = users.size();
        users.push_back(user);
    }

    long long user_id = 0;
    long long order_id = 0;
    soci::statement orders =
        (sql.prepare << "SELECT user_id, id FROM orders WHERE user_id IN"
                        " (SELECT id FROM users WHERE id > :after_id"
                        "  ORDER BY id LIMIT :size) ORDER BY id",
         soci::use(after_id), soci::use(size), soci::into(user_id),
         soci::into(order_id));
    orders.execute();
    while (orders.fetch()) {
        users.at(place_of.at(user_id)).order_ids.push_back(order_id);
    }
    return users;
}

}  // namespace relationships
