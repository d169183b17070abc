// Rejected by: run_both runs the queries at the same time
// Replaces: run_both.cpp
// Looks like: a lock around each query keeps the two apart on their shared session, but then they run one after the other.

#include "run_both.hpp"

#include <mutex>

namespace async {

Both run_both(pooling::Pool& pool, WorkerThreads& threads, Query const& first,
              Query const& second)
{
    pooling::Lease const lease = pool.borrow();
    soci::session& sql = lease.session();
    std::mutex mutex;
    auto const run = [&](Query const& query) {
        std::lock_guard const lock(mutex);
        return query(sql);
    };
    std::future<int> one = threads.submit([&] { return run(first); });
    std::future<int> other = threads.submit([&] { return run(second); });
    one.wait();
    other.wait();
    return {one.get(), other.get()};
}

}  // namespace async
