// Rejected by: find_order keeps ids and prices beyond 32 bits
// Also fails: add_order takes the product's price at this moment
// Shows: order 9007199254740995 of 2 Béla, new: 1 x 6 Pos
// Replaces: find_order.cpp
// Looks like: the price is read into a double, which, from 2^53 on, cannot hold every cent.

#include "find_order.hpp"

namespace relationships {

// Two statements: one for the order and its user, one for its items. In a single JOIN
// the order's columns would come once for each item, and without items not at all.
std::optional<Order> find_order(soci::session& sql, long long order_id)
{
    Order order;
    sql << "SELECT orders.id, users.id, users.name, orders.status FROM orders"
           " JOIN users ON users.id = orders.user_id WHERE orders.id = :order_id",
        soci::use(order_id), soci::into(order.id), soci::into(order.user_id),
        soci::into(order.user), soci::into(order.status);
    if (!sql.got_data()) {
        return std::nullopt;
    }

    OrderItem item;
    double price = 0;
    soci::statement rows =
        (sql.prepare << "SELECT products.id, products.name, quantity, unit_price_cents"
                        " FROM order_items"
                        " JOIN products ON products.id = order_items.product_id"
                        " WHERE order_id = :order_id ORDER BY products.id",
         soci::use(order_id), soci::into(item.product_id), soci::into(item.product),
         soci::into(item.quantity), soci::into(price));
    rows.execute();
    while (rows.fetch()) {
        item.unit_price_cents = static_cast<long long>(price);
        order.items.push_back(item);
    }
    return order;
}

std::vector<long long> orders_with_product(soci::session& sql, long long product_id)
{
    soci::rowset<long long> const ids =
        (sql.prepare << "SELECT order_id FROM order_items"
                        " WHERE product_id = :product_id ORDER BY order_id",
         soci::use(product_id));
    return {ids.begin(), ids.end()};
}

}  // namespace relationships
