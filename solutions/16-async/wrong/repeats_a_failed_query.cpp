// Rejected by: run_both throws the error of a query after the other is done
// Replaces: run_both.cpp
// Looks like: a query that fails is run a second time.

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
    auto const run = [&](Query const& query) {
        try {
            return on_its_own(pool, query);
        } catch (soci::soci_error const&) {
            return on_its_own(pool, query);
        }
    };
    std::future<int> one = threads.submit([&] { return run(first); });
    std::future<int> other = threads.submit([&] { return run(second); });
    other.wait();
    int const result = one.get();
    return {result, other.get()};
}

}  // namespace async
