// Exercise 04, task 4: an order, its user and its items.
//
// The database is the sample shop (data/shop.sql): users, products, orders and
// order_items. The session comes with foreign keys on and no transaction open. Values
// are bound, never pasted into SQL. Ids can be any 64-bit numbers. An error of the
// database passes through as soci_error.
#pragma once

#include <soci/soci.h>

#include <optional>
#include <string>
#include <vector>

namespace relationships {

struct OrderItem {
    long long product_id = 0;
    std::string product;  ///< the product's name
    int quantity = 0;
    long long unit_price_cents = 0;  ///< on the day of the order, from order_items
};

struct Order {
    long long id = 0;
    long long user_id = 0;
    std::string user;  ///< the user's name
    std::string status;
    std::vector<OrderItem> items;  ///< by product_id
};

/// The order with its user and its items. An order without items has none; it is still
/// an order. std::nullopt when there is no such order.
std::optional<Order> find_order(soci::session& sql, long long order_id);

/// The other direction: the ids of the orders in which the product is, in rising order.
/// Empty when nobody ordered it, or there is no such product.
std::vector<long long> orders_with_product(soci::session& sql, long long product_id);

}  // namespace relationships
