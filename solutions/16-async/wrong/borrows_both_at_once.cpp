// Rejected by: run_both runs one after the other when there is one connection
// Replaces: run_both.cpp
// Looks like: it holds one connection while it waits for a second, and with one connection left it waits for itself.

#include "run_both.hpp"

namespace async {

Both run_both(pooling::Pool& pool, WorkerThreads& threads, Query const& first,
              Query const& second)
{
    pooling::Lease const lease_one = pool.borrow();
    pooling::Lease const lease_other = pool.borrow();
    std::future<int> one = threads.submit([&] { return first(lease_one.session()); });
    std::future<int> other =
        threads.submit([&] { return second(lease_other.session()); });
    one.wait();
    other.wait();
    return {one.get(), other.get()};
}

}  // namespace async
