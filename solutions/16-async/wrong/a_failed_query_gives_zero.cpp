// Rejected by: run_both throws the error of a query after the other is done
// Also fails: run_both throws the first query's error when both fail
// Also fails: run_both waits for the second query when the first has failed
// Replaces: run_both.cpp
// Looks like: the error of a query is caught in its thread and becomes a 0, which looks like a result.

#include "run_both.hpp"

namespace async {

Both run_both(pooling::Pool& pool, WorkerThreads& threads, Query const& first,
              Query const& second)
{
    auto const run = [&pool](Query const& query) {
        try {
            pooling::Lease const lease = pool.borrow();
            return query(lease.session());
        } catch (std::exception const&) {
            return 0;
        }
    };
    std::future<int> one = threads.submit([&] { return run(first); });
    std::future<int> other = threads.submit([&] { return run(second); });
    Both both;
    both.first = one.get();
    both.second = other.get();
    return both;
}

}  // namespace async
