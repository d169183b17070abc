// Rejected by: orders_with_items reads no rows of other orders
// Replaces: orders_with_items.cpp
// Looks like: all orders between the smallest and the largest id are read, and the program drops those that nobody asked for.

#include "orders_with_items.hpp"

#include <algorithm>

namespace n_plus_one {

std::vector<OrderWithItems> orders_with_items(soci::session& sql,
                                              std::vector<long long> const& ids)
{
    std::vector<OrderWithItems> orders;
    if (ids.empty()) {
        return orders;
    }
    auto const [least, greatest] = std::ranges::minmax(ids);
    OrderWithItems order;
    OrderItem item;
    soci::indicator has_item = soci::i_null;
    soci::indicator unused = soci::i_null;
    soci::statement rows =
        (sql.prepare << "SELECT orders.id, status, product_id, products.name, quantity,"
                        " unit_price_cents FROM orders"
                        " LEFT JOIN order_items ON order_id = orders.id"
                        " LEFT JOIN products ON products.id = product_id"
                        " WHERE orders.id BETWEEN :least AND :greatest"
                        " ORDER BY orders.id, product_id",
         soci::use(least), soci::use(greatest), soci::into(order.id),
         soci::into(order.status), soci::into(item.product_id, has_item),
         soci::into(item.product, unused), soci::into(item.quantity, unused),
         soci::into(item.unit_price_cents, unused));
    rows.execute();
    while (rows.fetch()) {
        if (std::ranges::find(ids, order.id) == ids.end()) {
            continue;
        }
        if (orders.empty() || orders.back().id != order.id) {
            orders.push_back(order);
        }
        if (has_item == soci::i_ok) {
            orders.back().items.push_back(item);
        }
    }
    return orders;
}

}  // namespace n_plus_one
