// Rejected by: run_both throws the first query's error when both fail
// Replaces: run_both.cpp
// Looks like: when both queries fail, the error of the second hides that of the first.

#include "run_both.hpp"

namespace async {

Both run_both(pooling::Pool& pool, WorkerThreads& threads, Query const& first,
              Query const& second)
{
    auto const run = [&pool](Query const& query) {
        pooling::Lease const lease = pool.borrow();
        return query(lease.session());
    };
    std::future<int> one = threads.submit([&] { return run(first); });
    std::future<int> other = threads.submit([&] { return run(second); });
    one.wait();
    int const result_of_second = other.get();
    return {one.get(), result_of_second};
}

}  // namespace async
