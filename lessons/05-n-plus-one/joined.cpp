// Joined: one statement. Each row has an item, and its order over again.
#include "loading.hpp"
#include "workbook/conversions.hpp"

namespace n_plus_one {

//! [joined]
std::vector<Order> load_joined(soci::session& sql)
{
    std::vector<Order> orders;
    Order order;
    std::optional<long long> product_id;  // NULL in the row of an order without items
    std::optional<int> quantity;
    std::optional<long long> unit_price_cents;
    soci::statement rows =
        (sql.prepare << "SELECT orders.id, users.name, users.email,"
                        " product_id, quantity, unit_price_cents FROM orders"
                        " JOIN users ON users.id = orders.user_id"
                        " LEFT JOIN order_items ON order_items.order_id = orders.id"
                        " WHERE orders.status = 'paid' ORDER BY orders.id, product_id",
         soci::into(order.id), soci::into(order.customer), soci::into(order.email),
         soci::into(product_id), soci::into(quantity), soci::into(unit_price_cents));
    rows.execute();
    while (rows.fetch()) {
        if (orders.empty() || orders.back().id != order.id) {
            orders.push_back(order);
        }
        if (product_id) {
            orders.back().items.add({*product_id, *quantity, *unit_price_cents});
        }
    }
    return orders;
}
//! [joined]

}  // namespace n_plus_one
