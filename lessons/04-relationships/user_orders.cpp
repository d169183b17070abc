// Both directions of one-to-many, each a function with a query of its own.
#include "user_orders.hpp"
#include "sections.hpp"

#include <iostream>

//! [orders-of]
std::vector<Order> orders_of(soci::session& sql, long long user_id)
{
    std::vector<Order> orders;
    Order order;
    soci::statement rows = (sql.prepare << "SELECT id, user_id, status FROM orders"
                                           " WHERE user_id = :user_id ORDER BY id",
                            soci::use(user_id), soci::into(order.id),
                            soci::into(order.user_id), soci::into(order.status));
    rows.execute();
    while (rows.fetch()) {
        orders.push_back(order);
    }
    return orders;
}
//! [orders-of]

//! [user-of]
std::optional<User> user_of(soci::session& sql, long long order_id)
{
    User user;
    sql << "SELECT users.id, users.name FROM orders"
           " JOIN users ON users.id = orders.user_id WHERE orders.id = :order_id",
        soci::use(order_id), soci::into(user.id), soci::into(user.name);
    return sql.got_data() ? std::optional(user) : std::nullopt;
}
//! [user-of]

void one_to_many_both_ways()
{
    Shop shop;
    std::cout << "orders of Ada:";
    for (Order const& order : orders_of(shop.sql, 1)) {
        std::cout << ' ' << order.id << " (" << order.status << ")";
    }
    std::cout << "\norders of Dagny: " << orders_of(shop.sql, 4).size()
              << "\nuser of order 3: " << user_of(shop.sql, 3).value().name
              << "\nuser of order 99: "
              << (user_of(shop.sql, 99) ? "somebody" : "no such order") << '\n';
}

//! [loaded-objects-do-not-follow]
void loaded_objects_do_not_follow()
{
    Shop shop;
    std::vector<Order> orders = orders_of(shop.sql, 2);

    orders.front().user_id = 3;  // changes the copy in memory, and nothing else
    shop.sql << "INSERT INTO orders (user_id) VALUES (2)";

    std::cout << "the vector has " << orders.size() << " order, the table "
              << orders_of(shop.sql, 2).size()
              << "\nthe copy says user 3, the table says "
              << user_of(shop.sql, orders.front().id).value().name << '\n';
}
//! [loaded-objects-do-not-follow]
