// Replaces: find_order.cpp
//
// Better when: the trip to the server costs more than the repeated columns. One
// statement brings the order with its items; an order without items is one row, its
// item NULL.

#include "find_order.hpp"

#include "workbook/conversions.hpp"

namespace relationships {

std::optional<Order> find_order(soci::session& sql, long long order_id)
{
    std::optional<Order> found;
    Order order;
    std::optional<long long> product_id;
    std::optional<std::string> product;
    std::optional<int> quantity;
    std::optional<long long> unit_price_cents;
    soci::statement rows =
        (sql.prepare << "SELECT orders.id, users.id, users.name, orders.status,"
                        " products.id, products.name, quantity, unit_price_cents"
                        " FROM orders JOIN users ON users.id = orders.user_id"
                        " LEFT JOIN order_items ON order_items.order_id = orders.id"
                        " LEFT JOIN products ON products.id = order_items.product_id"
                        " WHERE orders.id = :order_id ORDER BY products.id",
         soci::use(order_id), soci::into(order.id), soci::into(order.user_id),
         soci::into(order.user), soci::into(order.status), soci::into(product_id),
         soci::into(product), soci::into(quantity), soci::into(unit_price_cents));
    rows.execute();
    while (rows.fetch()) {
        if (!found) {
            found = order;
        }
        if (product_id) {
            found->items.push_back(
                {*product_id, *product, *quantity, *unit_price_cents});
        }
    }
    return found;
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
