// Subquery: the second statement finds the orders again, by the same condition.
#include "filing.hpp"
#include "loading.hpp"

namespace n_plus_one {

//! [by-subquery]
std::vector<Order> load_by_subquery(soci::session& sql)
{
    std::vector<Order> orders = paid_orders(sql);
    OrdersById by_id(orders);
    long long order_id = 0;
    Item item;
    soci::statement rows =
        (sql.prepare << "SELECT order_id, product_id, quantity, unit_price_cents"
                        " FROM order_items WHERE order_id IN"
                        " (SELECT id FROM orders WHERE status = 'paid')"
                        " ORDER BY order_id, product_id",
         soci::into(order_id), soci::into(item.product_id), soci::into(item.quantity),
         soci::into(item.unit_price_cents));
    rows.execute();
    while (rows.fetch()) {
        by_id.file(order_id, item);
    }
    return orders;
}
//! [by-subquery]

}  // namespace n_plus_one
