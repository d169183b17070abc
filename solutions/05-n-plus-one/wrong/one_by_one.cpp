// Rejected by: orders_with_items runs at most two statements however many ids are given
// Also fails: orders_with_items is right for three thousand ids by two statements
// Shows: 200 statements
// Replaces: orders_with_items.cpp
// Looks like: each id is asked for by itself, in a loop over the ids: as many statements as ids, or twice as many.
//
// Each statement is fast. There are as many of them as there are rows on the page.

#include "orders_with_items.hpp"

#include <set>

namespace n_plus_one {

std::vector<OrderWithItems> orders_with_items(soci::session& sql,
                                              std::vector<long long> const& ids)
{
    std::vector<OrderWithItems> orders;
    for (long long const id : std::set<long long>(ids.begin(), ids.end())) {
        OrderWithItems order;
        sql << "SELECT id, status FROM orders WHERE id = :id", soci::use(id),
            soci::into(order.id), soci::into(order.status);
        if (!sql.got_data()) {
            continue;
        }
        OrderItem item;
        soci::statement items =
            (sql.prepare << "SELECT product_id, products.name, quantity,"
                            " unit_price_cents FROM order_items"
                            " JOIN products ON products.id = product_id"
                            " WHERE order_id = :id ORDER BY product_id",
             soci::use(id), soci::into(item.product_id), soci::into(item.product),
             soci::into(item.quantity), soci::into(item.unit_price_cents));
        items.execute();
        while (items.fetch()) {
            order.items.push_back(item);
        }
        orders.push_back(order);
    }
    return orders;
}

}  // namespace n_plus_one
