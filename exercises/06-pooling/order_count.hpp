// Exercise 06, task 2: a connection for each request.
#pragma once

#include "06-pooling/lease.hpp"

#include <functional>

namespace pooling {

/// The two ways in which a service gets a connection to its database.
struct Connections {
    std::function<void(soci::session&)> open;  ///< opens a new one; that takes long
    std::function<Lease()> borrow;             ///< as Pool::borrow does
};

/// Task 2. Answers one request to the shop: how many orders a user has. 0 for a user
/// who is not there.
///
/// Borrows one connection and opens none. The connection goes back when the function
/// returns, and also when it throws; after that the function does not use it. An error
/// of the database passes through as the soci_error that it is.
int order_count(long long user_id, Connections const& connections);

}  // namespace pooling
