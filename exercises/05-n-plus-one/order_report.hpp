// Exercise 05, task 2: a report that asks the database at most twice.
#pragma once

#include <soci/soci.h>

#include <string>
#include <vector>

namespace n_plus_one {

/// An order, and the sum of its items.
struct OrderTotal {
    long long order_id = 0;
    long long total_cents = 0;
};

/// A user with all of their orders.
struct UserOrders {
    long long user_id = 0;
    std::string name;
    std::vector<OrderTotal> orders;
};

/// Every user of the shop, by ascending id, each with all of their orders, by ascending
/// id.
///
/// A user without orders is in the report, with no orders. An order's total is the sum
/// of quantity times unit_price_cents over its items, to the cent, in up to 64 bits; it
/// is 0 for an order without items. Names are not unique, and an id can be any 64-bit
/// number, zero and below included. An empty shop gives an empty report.
///
/// Sends at most two statements, however many users, orders and items there are. BEGIN,
/// COMMIT and PRAGMA do not count, so the two may share a transaction: none is open
/// when it is called, and none when it returns or throws. Without one, a user who is
/// added with orders between the two may be in the report or not; the orders of others
/// are not affected. The result is what the database contains at the time of the call.
/// An error of the database passes through as soci::soci_error.
std::vector<UserOrders> order_report(soci::session& sql);

}  // namespace n_plus_one
