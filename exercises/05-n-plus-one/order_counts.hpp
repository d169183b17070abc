// Exercise 05, task 1: one question for all users.
#pragma once

#include <soci/soci.h>

#include <vector>

namespace n_plus_one {

/// A user, and how many orders they have.
struct OrderCount {
    long long user_id = 0;
    long long orders = 0;
};

/// Every user of the shop, by ascending id, with the number of their orders: 0 for a
/// user without orders.
///
/// Sends one statement, however many users and orders there are.
std::vector<OrderCount> order_counts(soci::session& sql);

}  // namespace n_plus_one
