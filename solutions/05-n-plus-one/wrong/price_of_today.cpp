// Rejected by: orders_with_items gives the price of the day of the order
// Also fails: orders_with_items gives an order once when its id is given twice
// Also fails: orders_with_items gives one order with its items
// Also fails: orders_with_items gives several orders and no others
// Also fails: orders_with_items is right for three thousand ids by two statements
// Also fails: orders_with_items leaves out ids that no order has
// Also fails: orders_with_items sorts orders by id and items by product
// Also fails: orders_with_items takes ids beyond 32 bits
// Also fails: orders_with_items takes ids of zero and below like any other
// Replaces: orders_with_items.cpp
// Looks like: the price is read from the product, which is joined for its name anyway; that is today's price, not what was paid.
//
// The column stands twice because it means two things.

#include "orders_with_items.hpp"

#include "id_list.hpp"

#include <unordered_map>

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
    soci::statement heads =
        (sql.prepare << "SELECT id, status FROM orders"
                        " WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY id",
         soci::use(list), soci::into(order.id), soci::into(order.status));
    heads.execute();
    std::unordered_map<long long, std::size_t> place_of;
    while (heads.fetch()) {
        place_of[order.id] = orders.size();
        orders.push_back(order);
    }

    long long order_id = 0;
    OrderItem item;
    soci::statement items =
        (sql.prepare << "SELECT order_id, product_id, products.name, quantity,"
                        " price_cents"
                        " FROM order_items"
                        " JOIN products ON products.id = order_items.product_id"
                        " WHERE order_id IN (SELECT value FROM json_each(:ids))"
                        " ORDER BY order_id, product_id",
         soci::use(list), soci::into(order_id), soci::into(item.product_id),
         soci::into(item.product), soci::into(item.quantity),
         soci::into(item.unit_price_cents));
    items.execute();
    while (items.fetch()) {
        if (auto const found = place_of.find(order_id); found != place_of.end()) {
            orders[found->second].items.push_back(item);
        }
    }
    return orders;
}

}  // namespace n_plus_one
