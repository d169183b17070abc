// Rejected by: run_both runs both queries in the threads
// Shows: 2 begun
// Replaces: run_both.cpp
// Looks like: std::async starts two new threads instead of using the threads given.

#include "run_both.hpp"

#include <future>

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
    static_cast<void>(threads);
    auto one = std::async(std::launch::async, [&] { return on_its_own(pool, first); });
    auto other =
        std::async(std::launch::async, [&] { return on_its_own(pool, second); });
    int const result = one.get();
    return {result, other.get()};
}

}  // namespace async
