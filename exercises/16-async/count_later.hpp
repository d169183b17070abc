// Exercise 16, task 1: a query in a thread.
#pragma once

#include "06-pooling/engine/pool.hpp"
#include "16-async/engine/worker_threads.hpp"

#include <future>

namespace async {

/// Task 1. Has one of the threads count the rows of the table `orders` whose `user_id`
/// this is, and returns without waiting for the query. The future has the number: 0 for
/// a user without orders.
///
/// The connection is borrowed when the query's turn has come, not before. It is in use
/// until the query has ended, and back in the pool when the future is ready. An error
/// of the pool or of the database is thrown by the future, as it is.
std::future<int> count_later(WorkerThreads& threads, pooling::Pool& pool,
                             long long user_id);

}  // namespace async
