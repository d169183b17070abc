// Rejected by: orders_with_items takes ids of zero and below like any other
// Replaces: orders_with_items.cpp
// Looks like: 0 stands for 'no order yet' and for 'no item'; an order or a product whose id is 0 is then lost.

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
    long long last_id = 0;
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
        if (order.id != last_id) {
            orders.push_back(order);
            last_id = order.id;
        }
        if (has_item == soci::i_ok && item.product_id > 0) {
            orders.back().items.push_back(item);
        }
    }
    return orders;
}

}  // namespace n_plus_one
