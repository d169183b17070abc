// Rejected by: orders_with_items leaves out ids that no order has
// Replaces: orders_with_items.cpp
// Looks like: the order's place is looked up with [] of a map, which makes an entry with 0 for an order that was not found; its items go to the first order.

#include "orders_with_items.hpp"

#include "id_list.hpp"

#include <map>

namespace n_plus_one {

std::vector<OrderWithItems> orders_with_items(soci::session& sql,
                                              std::vector<long long> const& ids)
{
    std::vector<OrderWithItems> orders;
    if (ids.empty()) {
        return orders;
    }
    std::string const list = json_array(ids);
    std::map<long long, std::size_t> place;
    OrderWithItems order;
    soci::statement heads =
        (sql.prepare << "SELECT id, status FROM orders"
                        " WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY id",
         soci::use(list), soci::into(order.id), soci::into(order.status));
    heads.execute();
    while (heads.fetch()) {
        place[order.id] = orders.size();
        orders.push_back(order);
    }
    if (orders.empty()) {
        return orders;
    }

    long long order_id = 0;
    OrderItem item;
    soci::statement items =
        (sql.prepare << "SELECT order_id, product_id, products.name, quantity,"
                        " unit_price_cents FROM order_items"
                        " JOIN products ON products.id = product_id"
                        " WHERE order_id IN (SELECT value FROM json_each(:ids))"
                        " ORDER BY order_id, product_id",
         soci::use(list), soci::into(order_id), soci::into(item.product_id),
         soci::into(item.product), soci::into(item.quantity),
         soci::into(item.unit_price_cents));
    items.execute();
    while (items.fetch()) {
        orders[place[order_id]].items.push_back(item);
    }
    return orders;
}

}  // namespace n_plus_one
