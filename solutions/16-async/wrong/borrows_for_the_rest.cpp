// Rejected by: gather begins no query after an error
// Shows: 4 borrowed
// Replaces: gather.cpp
// Looks like: after an error it still takes each query, borrows for it, and has run_within refuse it.

#include "gather.hpp"

#include <atomic>
#include <mutex>
#include <thread>

namespace async {

std::vector<int> gather(pooling::Pool& pool, int limit,
                        std::vector<Query> const& queries)
{
    std::vector<int> results(queries.size());
    std::atomic<std::size_t> next{0};
    std::stop_source stop;
    std::mutex mutex;
    std::exception_ptr error;
    auto const work = [&] {
        for (std::size_t i = next++; i < queries.size(); i = next++) {
            try {
                pooling::Lease const lease = pool.borrow();
                results[i] =
                    run_within(lease.session(),
                               {.stop = stop.get_token(), .deadline = {}}, queries[i]);
            } catch (...) {
                std::lock_guard const lock(mutex);
                if (!error) {
                    error = std::current_exception();
                }
                stop.request_stop();
            }
        }
    };
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < limit; ++i) {
            threads.emplace_back(work);
        }
    }
    if (error) {
        std::rethrow_exception(error);
    }
    return results;
}

}  // namespace async
