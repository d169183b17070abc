// Rejected by: orders_with_items sorts orders by id and items by product
// Replaces: orders_with_items.cpp
// Looks like: the statement sorts the orders and not their items; the key of order_items happened to return them by product, until there was another index.

#include "orders_with_items.hpp"

#include "id_list.hpp"
#include "workbook/conversions.hpp"

#include <algorithm>
#include <map>
#include <sstream>

namespace n_plus_one {

std::vector<OrderWithItems> orders_with_items(soci::session& sql,
                                              std::vector<long long> const& ids)
{
    if (ids.empty()) {
        return {};
    }
    std::string const list = json_array(ids);

    std::vector<OrderWithItems> orders;
    OrderWithItems order;
    std::optional<long long> product_id;
    std::optional<std::string> product;
    std::optional<int> quantity;
    std::optional<long long> price;
    soci::statement rows =
        (sql.prepare
             << "SELECT orders.id, status, product_id, products.name, quantity,"
                " unit_price_cents FROM orders LEFT JOIN order_items ON order_id ="
                " orders.id LEFT JOIN products ON products.id = product_id"
                " WHERE orders.id IN (SELECT value FROM json_each(:ids)) ORDER BY orders.id",
         soci::use(list), soci::into(order.id), soci::into(order.status),
         soci::into(product_id), soci::into(product), soci::into(quantity),
         soci::into(price));
    rows.execute();
    while (rows.fetch()) {
        if (orders.empty() || orders.back().id != order.id) {
            orders.push_back(order);
        }
        if (product_id) {
            orders.back().items.push_back({*product_id, *product, *quantity, *price});
        }
    }
    return orders;
}

}  // namespace n_plus_one
