// Replaces: find_order.cpp
//
// Better when: users and products are kept in memory, or in a database of their own.
// Each statement reads one table; what belongs together is put together here. It sends
// one more statement for each item.

#include "find_order.hpp"

namespace relationships {

std::optional<Order> find_order(soci::session& sql, long long order_id)
{
    Order order;
    sql << "SELECT id, user_id, status FROM orders WHERE id = :order_id",
        soci::use(order_id), soci::into(order.id), soci::into(order.user_id),
        soci::into(order.status);
    if (!sql.got_data()) {
        return std::nullopt;
    }
    sql << "SELECT name FROM users WHERE id = :user_id", soci::use(order.user_id),
        soci::into(order.user);

    OrderItem item;
    soci::statement rows =
        (sql.prepare << "SELECT product_id, quantity, unit_price_cents"
                        " FROM order_items WHERE order_id = :order_id"
                        " ORDER BY product_id",
         soci::use(order_id), soci::into(item.product_id), soci::into(item.quantity),
         soci::into(item.unit_price_cents));
    rows.execute();
    while (rows.fetch()) {
        order.items.push_back(item);
    }
    for (OrderItem& each : order.items) {
        sql << "SELECT name FROM products WHERE id = :product_id",
            soci::use(each.product_id), soci::into(each.product);
    }
    return order;
}

std::vector<long long> orders_with_product(soci::session& sql, long long product_id)
{
    std::vector<long long> ids;
    long long id = 0;
    soci::statement rows =
        (sql.prepare << "SELECT id FROM orders WHERE id IN (SELECT order_id"
                        " FROM order_items WHERE product_id = :product_id) ORDER BY id",
         soci::use(product_id), soci::into(id));
    rows.execute();
    while (rows.fetch()) {
        ids.push_back(id);
    }
    return ids;
}

}  // namespace relationships
