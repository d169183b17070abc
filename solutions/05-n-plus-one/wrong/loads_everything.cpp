// Rejected by: orders_with_items reads no rows of other orders
// Also fails: orders_with_items gives an order once when its id is given twice
// Replaces: orders_with_items.cpp
// Looks like: every order of the shop is read, and those that are wanted are picked out in C++; it is one statement, but it sends the whole table.
//
// The number of statements is one cost, the number of rows another.

#include "orders_with_items.hpp"

#include <set>

namespace n_plus_one {

std::vector<OrderWithItems> orders_with_items(soci::session& sql,
                                              std::vector<long long> const& ids)
{
    std::vector<OrderWithItems> orders;
    if (ids.empty()) {
        return orders;
    }
    std::set<long long> const wanted(ids.begin(), ids.end());
    OrderWithItems order;
    OrderItem item;
    soci::indicator has_item = soci::i_null;
    soci::indicator unused = soci::i_null;
    soci::statement rows =
        (sql.prepare << "SELECT orders.id, status, product_id, products.name, quantity,"
                        " unit_price_cents FROM orders"
                        " LEFT JOIN order_items ON order_id = orders.id"
                        " LEFT JOIN products ON products.id = product_id"
                        " ORDER BY orders.id, product_id",
         soci::into(order.id), soci::into(order.status),
         soci::into(item.product_id, has_item), soci::into(item.product, unused),
         soci::into(item.quantity, unused), soci::into(item.unit_price_cents, unused));
    rows.execute();
    while (rows.fetch()) {
        if (!wanted.contains(order.id)) {
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
