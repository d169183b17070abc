// Exercise 06, task 8: many requests, several threads, few connections.
#pragma once

#include "06-pooling/lease.hpp"

#include <functional>
#include <vector>

namespace pooling {

/// Task 8. Answers a request for each of `user_ids`, in their order: how many orders
/// that user has. An id that is given twice is answered twice.
///
/// At most `threads` (1 or more) threads do the work, at the same time, and share it:
/// when a thread is done with one request, it takes the next that no thread has begun.
/// For each request it calls `borrow` once, and gives the connection back before it
/// takes the next, so that other users of the pool get their turn. `borrow` can be
/// called by several threads at once.
///
/// A request that fails, by an error of `borrow` or of the database, does not stop the
/// others. When all requests are done and all threads have ended, the error of one that
/// failed is thrown as it is.
std::vector<int> order_counts(std::vector<long long> const& user_ids, int threads,
                              std::function<Lease()> const& borrow);

}  // namespace pooling
