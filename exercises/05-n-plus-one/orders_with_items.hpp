// Exercise 05, task 3: some orders, each with its items.
#pragma once

#include <soci/soci.h>

#include <string>
#include <vector>

namespace n_plus_one {

/// One line of an order.
struct OrderItem {
    long long product_id = 0;
    std::string product;  ///< the product's name
    int quantity = 0;
    long long unit_price_cents = 0;  ///< on the day of the order
};

/// An order with all of its items.
struct OrderWithItems {
    long long id = 0;
    std::string status;  ///< "new", "paid" or "sent"
    std::vector<OrderItem> items;
};

/// The orders that have these ids, by ascending id, each with all of its items, by
/// ascending product id.
///
/// An id that no order has is left out. An order is in the result once, however often
/// its id is given. An order without items is there, with no items. An id can be any
/// 64-bit number, zero and below included.
///
/// Sends at most two statements for up to ten thousand ids, and none when there are no
/// ids. The ids are bound, never part of a statement's text. Reads no more rows than
/// there are orders and items in the result. An order that is added with items between
/// the two may be in the result or not; the others are not affected. An error of the
/// database passes through as soci::soci_error.
std::vector<OrderWithItems> orders_with_items(soci::session& sql,
                                              std::vector<long long> const& ids);

}  // namespace n_plus_one
