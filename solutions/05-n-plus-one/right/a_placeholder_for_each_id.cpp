// Replaces: orders_with_items.cpp
//
// Better when: the database has no JSON functions. SQLite allows 32 766 placeholders
// (SQLITE_MAX_VARIABLE_NUMBER), and each length of list is a statement of its own.

#include "orders_with_items.hpp"

namespace n_plus_one {

std::vector<OrderWithItems> orders_with_items(soci::session& sql,
                                              std::vector<long long> const& ids)
{
    std::vector<OrderWithItems> orders;
    if (ids.empty()) {
        return orders;
    }
    std::string placeholders;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        placeholders += (i == 0 ? ":id" : ", :id") + std::to_string(i);
    }
    OrderWithItems order;
    OrderItem item;
    soci::indicator has_item = soci::i_null;
    soci::indicator unused = soci::i_null;
    soci::statement rows(sql);
    for (long long const& id : ids) {
        rows.exchange(soci::use(id));
    }
    rows.exchange(soci::into(order.id));
    rows.exchange(soci::into(order.status));
    rows.exchange(soci::into(item.product_id, has_item));
    rows.exchange(soci::into(item.product, unused));
    rows.exchange(soci::into(item.quantity, unused));
    rows.exchange(soci::into(item.unit_price_cents, unused));
    rows.alloc();
    rows.prepare(
        "SELECT orders.id, status, product_id, products.name, quantity,"
        " unit_price_cents FROM orders"
        " LEFT JOIN order_items ON order_id = orders.id"
        " LEFT JOIN products ON products.id = product_id"
        " WHERE orders.id IN (" +
        placeholders + ") ORDER BY orders.id, product_id");
    rows.define_and_bind();
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
