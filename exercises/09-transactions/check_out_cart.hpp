// Exercise 09, task 4: from a cart to an order.
#pragma once

#include <soci/soci.h>

#include <stdexcept>
#include <string>

namespace transactions {

/// Thrown by `check_out_cart` when the user has nothing in the cart.
struct EmptyCart : std::runtime_error {
    explicit EmptyCart(long long user)
        : std::runtime_error("the cart of user " + std::to_string(user) + " is empty")
    {
    }
};

/// Thrown by `check_out_cart` when there is less of a product than the cart asks for.
struct OutOfStock : std::runtime_error {
    OutOfStock(long long product, long long asked, long long left)
        : std::runtime_error("product " + std::to_string(product) + ": " +
                             std::to_string(asked) + " asked for, " +
                             std::to_string(left) + " left"),
          product_id(product),
          quantity(asked),
          stock(left)
    {
    }
    long long product_id;
    long long quantity;  ///< in the cart
    long long stock;     ///< of the product
};

/// Makes an order of what a user has in the cart, and returns the order's id.
///
/// 1. The order is the user's, with the status 'new'.
/// 2. It has an item for each row of the cart, with the same quantity. The price is the
///    one that the product has at this moment, not the one the user saw.
/// 3. The quantity is taken from each product's stock. The last one can be sold.
/// 4. The user's cart is empty afterwards; other carts are as they were.
///
/// All of that is done or nothing. When it throws, all tables are as they were, and no
/// transaction is left open. It throws
///
/// - EmptyCart when there is no row of this user in the cart, even when there is no
///   such user;
/// - OutOfStock when there is too little of a product; of several products, for the one
///   with the smallest id;
/// - soci::soci_error, as it is, for everything else that the database refuses, also at
///   the commit, and when a lock is not given back within the busy timeout.
///
/// Other sessions may buy at the same time, even with the same cart. No more is sold
/// than there is, a cart becomes one order, and none fails for another reason than the
/// above, as long as the others take less time than its busy timeout.
///
/// The session has no open transaction. Its settings, the busy timeout among them, stay
/// as they are.
long long check_out_cart(soci::session& sql, long long user_id);

}  // namespace transactions
