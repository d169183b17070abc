// Exercise 04, task 5: an order with its items, all or nothing.
//
// The database is the sample shop (data/shop.sql): users, products, orders and
// order_items. The session comes with foreign keys on and no transaction open. Values
// are bound, never pasted into SQL. Ids can be any 64-bit numbers. An error of the
// database passes through as soci_error.
#pragma once

#include <soci/soci.h>

#include <vector>

namespace relationships {

/// What a customer asks for.
struct Wanted {
    long long product_id = 0;
    int quantity = 0;
};

/// Stores a new order of the user, with these items, and returns its id. Its status is
/// "new"; each item's unit price is the product's price at this moment. `wanted` may be
/// empty: the order then has no items yet.
///
/// All or nothing. When it returns, the order is committed and no transaction is open.
/// When it throws, no order and no item is stored, and no transaction is open either,
/// even when the COMMIT is what fails. Throws soci_error when there is no such user,
/// for a product that does not exist or comes twice, and for a quantity below 1.
long long add_order(soci::session& sql, long long user_id,
                    std::vector<Wanted> const& wanted);

}  // namespace relationships
