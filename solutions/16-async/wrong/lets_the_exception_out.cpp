// Rejected by: gather throws the error of a query as it is
// Also fails: gather begins no query after an error
// Also fails: gather begins no query that gets its connection after an error
// Also fails: gather ends a statement that runs when another query fails
// Also fails: gather throws an error of the pool
// Also fails: gather throws the error that came first and not that of the first query
// Also fails: gather waits for what cannot be ended before it throws
// Verdict: crashed
// Replaces: gather.cpp
// Looks like: an exception that leaves a thread's function ends the whole program.

#include "gather.hpp"

#include <atomic>
#include <thread>

namespace async {

std::vector<int> gather(pooling::Pool& pool, int limit,
                        std::vector<Query> const& queries)
{
    std::vector<int> results(queries.size());
    std::atomic<std::size_t> next = 0;
    std::stop_source all;
    auto const work = [&] {
        for (std::size_t i = next++; i < queries.size() && !all.stop_requested();
             i = next++) {
            pooling::Lease const lease = pool.borrow();
            results[i] = run_within(
                lease.session(), {.stop = all.get_token(), .deadline = {}}, queries[i]);
        }
    };
    try {
        std::vector<std::jthread> threads;
        for (int i = 0; i < limit; ++i) {
            threads.emplace_back(work);
        }
    } catch (...) {
        all.request_stop();
        throw;
    }
    return results;
}

}  // namespace async
