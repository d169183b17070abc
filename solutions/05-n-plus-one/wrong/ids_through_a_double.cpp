// Rejected by: orders_with_items takes ids beyond 32 bits
// Shows: 9007199254740992 new: no items
// Replaces: orders_with_items.cpp
// Looks like: each id becomes a double on its way into the list; from 2 to the 53rd on, a double cannot hold the odd numbers.

#include "orders_with_items.hpp"

#include <cstdio>

namespace n_plus_one {

std::vector<OrderWithItems> orders_with_items(soci::session& sql,
                                              std::vector<long long> const& ids)
{
    std::vector<OrderWithItems> orders;
    if (ids.empty()) {
        return orders;
    }
    std::string list;
    for (long long const id : ids) {
        char number[32];
        std::snprintf(number, sizeof number, "%.0f", static_cast<double>(id));
        list += (list.empty() ? "[" : ",") + std::string(number);
    }
    list += "]";
    OrderWithItems order;
    OrderItem item;
    soci::indicator has_item = soci::i_null;
    soci::indicator unused = soci::i_null;
    soci::statement rows =
        (sql.prepare << "SELECT orders.id, status, product_id, products.name, quantity,"
                        " unit_price_cents FROM orders"
                        " LEFT JOIN order_items ON order_id = orders.id"
                        " LEFT JOIN products ON products.id = product_id"
                        " WHERE orders.id IN (SELECT value FROM json_each(:ids))"
                        " ORDER BY orders.id, product_id",
         soci::use(list), soci::into(order.id), soci::into(order.status),
         soci::into(item.product_id, has_item), soci::into(item.product, unused),
         soci::into(item.quantity, unused), soci::into(item.unit_price_cents, unused));
    rows.execute();
    while (rows.fetch()) {
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
