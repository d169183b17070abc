// Rejected by: orders_with_items gives several orders and no others
// Also fails: orders_with_items gives an order once when its id is given twice
// Also fails: orders_with_items is right for three thousand ids by two statements
// Also fails: orders_with_items leaves out ids that no order has
// Also fails: orders_with_items runs at most two statements however many ids are given
// Also fails: orders_with_items sorts orders by id and items by product
// Also fails: orders_with_items takes ids of zero and below like any other
// Shows: no orders
// Replaces: orders_with_items.cpp
// Looks like: a list is bound to the one placeholder in IN; a text such as "1,3" is one value, and with a std::vector SOCI executes the statement once for each element.
//
// With a single id it even works, because SQLite turns the text "1" into a number.

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
                        " WHERE orders.id IN (:ids)"
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
