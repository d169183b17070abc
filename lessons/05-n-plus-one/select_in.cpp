// Select-in: a second statement is given the ids, all of them, as one bound value.
#include "filing.hpp"
#include "id_list.hpp"
#include "loading.hpp"

namespace n_plus_one {

//! [select-in]
void load_items(soci::session& sql, std::vector<Order>& orders)
{
    if (orders.empty()) {
        return;
    }
    std::vector<long long> order_ids;
    for (Order& order : orders) {
        order_ids.push_back(order.id);
        order.items = Items();  // loaded from now on, if only with nothing
    }

    OrdersById by_id(orders);
    std::string const ids = json_array(order_ids);  // "[2,5,8]"
    long long order_id = 0;
    Item item;
    soci::statement rows =
        (sql.prepare << "SELECT order_id, product_id, quantity, unit_price_cents"
                        " FROM order_items"
                        " WHERE order_id IN (SELECT value FROM json_each(:ids))"
                        " ORDER BY order_id, product_id",
         soci::use(ids), soci::into(order_id), soci::into(item.product_id),
         soci::into(item.quantity), soci::into(item.unit_price_cents));
    rows.execute();
    while (rows.fetch()) {
        by_id.file(order_id, item);
    }
}

std::vector<Order> load_select_in(soci::session& sql)
{
    std::vector<Order> orders = paid_orders(sql);
    load_items(sql, orders);
    return orders;
}
//! [select-in]

}  // namespace n_plus_one
