// Rejected by: orders_with_items runs at most two statements however many ids are given
// Also fails: orders_with_items gives an order once when its id is given twice
// Also fails: orders_with_items is right for three thousand ids by two statements
// Also fails: orders_with_items leaves out ids that no order has
// Also fails: orders_with_items reads no rows of other orders
// Replaces: orders_with_items.cpp
// Looks like: orders and items come by two statements, and then the name of each item's product is looked up by itself.
//
// One product for each item: such a relation costs no row in a JOIN.

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
    soci::statement heads =
        (sql.prepare << "SELECT id, status FROM orders"
                        " WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY id",
         soci::use(list), soci::into(order.id), soci::into(order.status));
    heads.execute();
    while (heads.fetch()) {
        orders.push_back(order);
    }
    std::size_t place = 0;
    long long order_id = 0;
    OrderItem item;
    soci::statement items =
        (sql.prepare << "SELECT order_id, product_id, quantity, unit_price_cents"
                        " FROM order_items"
                        " WHERE order_id IN (SELECT value FROM json_each(:ids))"
                        " ORDER BY order_id, product_id",
         soci::use(list), soci::into(order_id), soci::into(item.product_id),
         soci::into(item.quantity), soci::into(item.unit_price_cents));
    items.execute();
    while (items.fetch()) {
        while (orders[place].id != order_id) {
            ++place;
        }
        sql << "SELECT name FROM products WHERE id = :id", soci::use(item.product_id),
            soci::into(item.product);
        orders[place].items.push_back(item);
    }
    return orders;
}

}  // namespace n_plus_one
