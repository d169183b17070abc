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
// With a scalar into, only the last execution's first row is left; into a vector, SOCI
// throws; a rowset has no rows. In none of them does IN get its list.

#include "orders_with_items.hpp"

namespace n_plus_one {

std::vector<OrderWithItems> orders_with_items(soci::session& sql,
                                              std::vector<long long> const& ids)
{
    std::vector<OrderWithItems> orders;
    if (ids.empty()) {
        return orders;
    }
    OrderWithItems order;
    soci::statement heads =
        (sql.prepare << "SELECT id, status FROM orders"
                        " WHERE id IN (:ids) ORDER BY id",
         soci::use(ids), soci::into(order.id), soci::into(order.status));
    heads.execute();
    while (heads.fetch()) {
        orders.push_back(order);
    }
    long long order_id = 0;
    OrderItem item;
    soci::statement items =
        (sql.prepare << "SELECT order_id, product_id, products.name, quantity,"
                        " unit_price_cents FROM order_items"
                        " JOIN products ON products.id = product_id"
                        " WHERE order_id IN (:ids) ORDER BY product_id",
         soci::use(ids), soci::into(order_id), soci::into(item.product_id),
         soci::into(item.product), soci::into(item.quantity),
         soci::into(item.unit_price_cents));
    items.execute();
    while (items.fetch()) {
        for (OrderWithItems& one : orders) {
            if (one.id == order_id) {
                one.items.push_back(item);
            }
        }
    }
    return orders;
}

}  // namespace n_plus_one
