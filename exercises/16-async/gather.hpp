// Exercise 16, task 2: many queries, all or none.
#pragma once

#include "06-pooling/engine/pool.hpp"
#include "16-async/engine/run_within.hpp"
#include "query.hpp"

#include <vector>

namespace async {

/// Task 2. Runs all queries, and returns their results in the order of the queries.
///
/// At most `limit` (1 or more) threads do the work, at the same time, and share it:
/// when a thread is done with one query, it takes the first that no thread has taken.
/// For each query it borrows a connection, and gives it back before it takes the next.
///
/// The first query that fails, in time, decides: `gather` throws its error, as it is.
/// It may be of any type, and come from the pool as well. From then on no thread takes
/// another query, a query that still waits for its connection does not begin, and a
/// statement that runs is ended: `run_within` does the last two, when it has a stop
/// token.
///
/// When `gather` returns or throws, its threads have ended and all connections are
/// back in the pool.
std::vector<int> gather(pooling::Pool& pool, int limit,
                        std::vector<Query> const& queries);

}  // namespace async
