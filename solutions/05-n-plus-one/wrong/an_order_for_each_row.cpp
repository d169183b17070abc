// Rejected by: orders_with_items gives one order with its items
// Also fails: orders_with_items gives an order once when its id is given twice
// Also fails: orders_with_items gives several orders and no others
// Also fails: orders_with_items gives the price of the day of the order
// Also fails: orders_with_items leaves out ids that no order has
// Also fails: orders_with_items runs at most two statements however many ids are given
// Also fails: orders_with_items sorts orders by id and items by product
// Replaces: orders_with_items.cpp
// Looks like: each row of the JOIN becomes an order; the JOIN has a row for each item, which repeats the order.
//
// A JOIN flattens. Putting the items back under their order is the work of the loop.

#include "orders_with_items.hpp"

#include "id_list.hpp"

namespace n_plus_one {

std::vector<OrderWithItems> orders_with_items(soci::session& sql,
                                              std::vector<long long> const& ids)
{
    std::vector<OrderWithItems> orders;
    if (ids.empty()) {
        return orders;
    }
    std::string const list = json_array(ids);
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
        orders.push_back(order);
        if (has_item == soci::i_ok) {
            orders.back().items.push_back(item);
        }
    }
    return orders;
}

}  // namespace n_plus_one
