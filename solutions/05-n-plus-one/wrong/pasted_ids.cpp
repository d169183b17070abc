// Rejected by: orders_with_items binds the ids and never pastes them into SQL
// Replaces: orders_with_items.cpp
// Looks like: the ids are written into the text of the statement; numbers do no harm, but the habit does, and the database has to compile a new statement for each list.
//
// What is safe for a long long is not for a text, and the line is copied for the text.

#include "orders_with_items.hpp"

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
        list += (list.empty() ? "" : ",") + std::to_string(id);
    }
    OrderWithItems order;
    OrderItem item;
    soci::indicator has_item = soci::i_null;
    soci::indicator unused = soci::i_null;
    soci::statement rows =
        (sql.prepare << "SELECT orders.id, status, product_id, products.name, quantity,"
                        " unit_price_cents FROM orders"
                        " LEFT JOIN order_items ON order_id = orders.id"
                        " LEFT JOIN products ON products.id = product_id"
                        " WHERE orders.id IN (" +
                            list +
                            ")"
                            " ORDER BY orders.id, product_id",
         soci::into(order.id), soci::into(order.status),
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
