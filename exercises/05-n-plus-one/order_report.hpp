// Exercise 05, task 1: a report that asks the database at most twice.
#pragma once

#include <soci/soci.h>

#include <string>
#include <vector>

namespace n_plus_one {

/// An order, and what it comes to.
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
/// A user without orders is in the report, with no orders. An order comes to the sum of
/// quantity times unit_price_cents over its items, to the cent, in up to 64 bits; to 0
/// when it has no items. Names are not unique. An empty shop gives an empty report.
///
/// Sends at most two statements, however many users, orders and items there are. What
/// it returns is what the database holds at the time of the call.
std::vector<UserOrders> order_report(soci::session& sql);

}  // namespace n_plus_one
