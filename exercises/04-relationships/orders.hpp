// Exercise 04, task 3: an order, its user and its items.
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
    long long unit_price_cents = 0;  ///< on the day of the order, of order_items
};

struct Order {
    long long id = 0;
    long long user_id = 0;
    std::string user;  ///< the user's name
    std::string status;
    std::vector<OrderItem> items;  ///< by product_id
};

/// What a customer asks for.
struct Wanted {
    long long product_id = 0;
    int quantity = 0;
};

/// The order with its user and its items. An order without items has none; it is still
/// an order. std::nullopt when there is no such order.
std::optional<Order> find_order(soci::session& sql, long long order_id);

/// The other direction: the ids of the orders in which the product is, in rising order.
/// Empty when nobody ordered it, or there is no such product.
std::vector<long long> orders_with_product(soci::session& sql, long long product_id);

/// Stores a new order of the user, with these items, and returns its id. Its status is
/// "new"; each item's unit price is the product's price at this moment. `wanted` may be
/// empty: the order then has no items yet.
///
/// All or nothing. When it returns, the order is committed and no transaction is open.
/// When it throws, no order and no item is stored, and no transaction is open either,
/// also when the COMMIT is what fails. Throws soci_error when there is no such user,
/// for a product that does not exist or comes twice, and for a quantity below 1.
long long add_order(soci::session& sql, long long user_id,
                    std::vector<Wanted> const& wanted);

}  // namespace relationships
