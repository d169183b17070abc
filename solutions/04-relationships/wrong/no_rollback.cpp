// Rejected by: add_order leaves no transaction open after an error
// Replaces: orders.cpp
// Looks like: an exception between BEGIN and COMMIT leaves the function, and nothing on its way rolls back.
//
// Nothing was stored yet, and the next BEGIN of this session fails. soci::transaction
// rolls back on every way out.

#include "orders.hpp"

#include <set>

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
    soci::statement rows =
        (sql.prepare << "SELECT products.id, products.name, quantity, unit_price_cents"
                        " FROM order_items"
                        " JOIN products ON products.id = order_items.product_id"
                        " WHERE order_id = :order_id ORDER BY products.id",
         soci::use(order_id), soci::into(item.product_id), soci::into(item.product),
         soci::into(item.quantity), soci::into(item.unit_price_cents));
    rows.execute();
    while (rows.fetch()) {
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

long long add_order(soci::session& sql, long long user_id,
                    std::vector<Wanted> const& wanted)
{
    sql << "BEGIN";
    std::vector<long long> prices;
    std::set<long long> products;
    for (Wanted const& item : wanted) {
        long long price = 0;
        sql << "SELECT price_cents FROM products WHERE id = :product",
            soci::use(item.product_id), soci::into(price);
        if (!sql.got_data() || item.quantity < 1 ||
            !products.insert(item.product_id).second) {
            throw soci::soci_error("not to be had");
        }
        prices.push_back(price);
    }
    int users = 0;
    sql << "SELECT count(*) FROM users WHERE id = :user_id", soci::use(user_id),
        soci::into(users);
    if (users == 0) {
        throw soci::soci_error("no such user");
    }

    long long order_id = 0;
    sql << "INSERT INTO orders (user_id) VALUES (:user_id) RETURNING id",
        soci::use(user_id), soci::into(order_id);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        sql << "INSERT INTO order_items VALUES (:order, :product, :quantity, :price)",
            soci::use(order_id), soci::use(wanted[i].product_id),
            soci::use(wanted[i].quantity), soci::use(prices[i]);
    }
    sql << "COMMIT";
    return order_id;
}
