// Rejected by: run_both runs both queries in the threads
// Shows: 1 begun
// Replaces: run_both.cpp
// Looks like: the calling thread runs the second query itself.

#include "run_both.hpp"

namespace async {

namespace {

int on_its_own(pooling::Pool& pool, Query const& query)
{
    pooling::Lease const lease = pool.borrow();
    return query(lease.session());
}

}  // namespace

Both run_both(pooling::Pool& pool, WorkerThreads& threads, Query const& first,
              Query const& second)
{
    std::future<int> one = threads.submit([&] { return on_its_own(pool, first); });
    int second_result = 0;
    try {
        second_result = on_its_own(pool, second);
    } catch (...) {
        one.get();
        throw;
    }
    return {one.get(), second_result};
}

}  // namespace async
