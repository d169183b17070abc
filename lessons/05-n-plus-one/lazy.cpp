// Lazy: each order knows how to fetch its items, and does when it is asked.
#include "loading.hpp"

namespace n_plus_one {

//! [paid-orders]
std::vector<Order> paid_orders(soci::session& sql)
{
    std::vector<Order> orders;
    Order order;
    soci::statement rows =
        (sql.prepare << "SELECT orders.id, users.name, users.email FROM orders"
                        " JOIN users ON users.id = orders.user_id"
                        " WHERE orders.status = 'paid' ORDER BY orders.id",
         soci::into(order.id), soci::into(order.customer), soci::into(order.email));
    rows.execute();
    while (rows.fetch()) {
        orders.push_back(order);
    }
    return orders;
}
//! [paid-orders]

//! [lazily]
std::vector<Item> items_of(soci::session& sql, long long order_id)
{
    std::vector<Item> items;
    Item item;
    soci::statement rows =
        (sql.prepare << "SELECT product_id, quantity, unit_price_cents"
                        " FROM order_items WHERE order_id = :id ORDER BY product_id",
         soci::use(order_id), soci::into(item.product_id), soci::into(item.quantity),
         soci::into(item.unit_price_cents));
    rows.execute();
    while (rows.fetch()) {
        items.push_back(item);
    }
    return items;
}

std::vector<Order> load_lazily(soci::session& sql)
{
    std::vector<Order> orders = paid_orders(sql);
    for (Order& order : orders) {
        order.items = Items([&sql, id = order.id] { return items_of(sql, id); });
    }
    return orders;
}
//! [lazily]

}  // namespace n_plus_one
