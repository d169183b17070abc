// Rejected by: run_both waits for the second query when the first has failed
// Shows: it gives the number 1040 at once
// Replaces: run_both.cpp
// Looks like: after an error that is no std::exception, it does not wait for the other query.

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
    try {
        int const result = one.get();
        return {result, other.get()};
    } catch (std::exception const&) {
        if (other.valid()) {
            other.wait();
        }
        throw;
    }
}

}  // namespace async
