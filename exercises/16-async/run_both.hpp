// Exercise 16, task 3: two queries at the same time.
#pragma once

#include "06-pooling/engine/pool.hpp"
#include "16-async/engine/worker_threads.hpp"
#include "query.hpp"

namespace async {

struct Both {
    int first = 0;
    int second = 0;
};

/// Task 3. Runs both queries in the threads, at the same time, and returns what they
/// return. What one of them does to its session, the other does not see.
///
/// With a pool that has only one connection left, they run one after the other, in any
/// order. (There are threads for both, and places in their queue.)
///
/// When a query fails, with an error of any type, the other is done all the same.
/// `run_both` returns or throws when both have ended and the pool has its connections
/// back. It throws the error of the first query, or if only the second has failed, of
/// the second.
Both run_both(pooling::Pool& pool, WorkerThreads& threads, Query const& first,
              Query const& second);

}  // namespace async
