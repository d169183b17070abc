// Rejected by: gather begins no query that gets its connection after an error
// Replaces: gather.cpp
// Looks like: after `borrow()`, which may have waited, it does not look whether another query has failed.

#include "gather.hpp"

#include <atomic>
#include <exception>
#include <mutex>
#include <stop_token>
#include <thread>

namespace async {

std::vector<int> gather(pooling::Pool& pool, int limit,
                        std::vector<Query> const& queries)
{
    std::vector<int> results(queries.size());
    std::atomic<std::size_t> next = 0;
    std::stop_source stop;
    std::exception_ptr error;
    std::mutex mutex;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < limit; ++i) {
            threads.emplace_back([&] {
                while (!stop.stop_requested()) {
                    std::size_t const index = next++;
                    if (index >= queries.size()) {
                        return;
                    }
                    try {
                        pooling::Lease const lease = pool.borrow();
                        StatementWatch const watch(
                            lease.session(), [&] { return stop.stop_requested(); });
                        results[index] = queries[index](lease.session());
                    } catch (...) {
                        std::lock_guard const lock(mutex);
                        if (!error) {
                            error = std::current_exception();
                        }
                        stop.request_stop();
                    }
                }
            });
        }
    }
    if (error) {
        std::rethrow_exception(error);
    }
    return results;
}

}  // namespace async
