// Rejected by: run_both waits for the second query when the first has failed
// Shows: it gives runtime_error: no at once
// Replaces: run_both.cpp
// Looks like: when the first query fails, the function ends while the second still runs, and uses what belongs to the caller.

#include "run_both.hpp"

namespace async {

Both run_both(pooling::Pool& pool, WorkerThreads& threads, Query const& first,
              Query const& second)
{
    auto const run = [&pool](Query const& query) {
        return [&pool, query] {
            pooling::Lease const lease = pool.borrow();
            return query(lease.session());
        };
    };
    std::future<int> one = threads.submit(run(first));
    std::future<int> other = threads.submit(run(second));
    int const result = one.get();
    return {result, other.get()};
}

}  // namespace async
