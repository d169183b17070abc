// Exercise 16, task 3: one right answer.

#include "run_both.hpp"

namespace async {

Both run_both(pooling::Pool& pool, WorkerThreads& threads, Query const& first,
              Query const& second)
{
    // Borrowed in the thread: a pool of one then lends twice, one after the other.
    auto const run = [&pool](Query const& query) {
        pooling::Lease const lease = pool.borrow();
        return query(lease.session());
    };
    std::future<int> one = threads.submit([&] { return run(first); });
    std::future<int> other = threads.submit([&] { return run(second); });
    // Both first, then the errors: what runs uses what belongs to the caller.
    one.wait();
    other.wait();
    return {one.get(), other.get()};
}

}  // namespace async
