// Rejected by: run_both waits for the second query when the first has failed
// Replaces: run_both.cpp
// Looks like: when one query fails, the other is ended too, although it has nothing to do with it.

#include "16-async/engine/run_within.hpp"
#include "run_both.hpp"

namespace async {

Both run_both(pooling::Pool& pool, WorkerThreads& threads, Query const& first,
              Query const& second)
{
    std::stop_source all;
    auto const run = [&](Query const& query) {
        try {
            pooling::Lease const lease = pool.borrow();
            soci::transaction transaction(lease.session());
            int const result = query(lease.session());
            Limits{.stop = all.get_token(), .deadline = {}}.check();
            transaction.commit();
            return result;
        } catch (...) {
            all.request_stop();
            throw;
        }
    };
    std::future<int> one = threads.submit([&] { return run(first); });
    std::future<int> other = threads.submit([&] { return run(second); });
    one.wait();
    other.wait();
    return {one.get(), other.get()};
}

}  // namespace async
