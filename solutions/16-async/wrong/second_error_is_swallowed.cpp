// Rejected by: run_both throws the error of a query after the other is done
// Replaces: run_both.cpp
// Looks like: the error of the second query is dropped when the first has a result.

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
    std::future<int> other = threads.submit([&] { return on_its_own(pool, second); });
    other.wait();
    Both both{one.get(), 0};
    try {
        both.second = other.get();
    } catch (soci::soci_error const&) {
        // the first is more important
    }
    return both;
}

}  // namespace async
