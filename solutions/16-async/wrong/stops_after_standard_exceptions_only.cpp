// Rejected by: gather begins no query after an error
// Shows: 2 begun
// Replaces: gather.cpp
// Looks like: only a std::exception stops the others; after an error of another type they go on.

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
                        results[index] =
                            run_within(lease.session(),
                                       Limits{.stop = stop.get_token(), .deadline = {}},
                                       queries[index]);
                    } catch (std::exception const&) {
                        std::lock_guard const lock(mutex);
                        if (!error) {
                            error = std::current_exception();
                        }
                        stop.request_stop();
                    } catch (...) {
                        std::lock_guard const lock(mutex);
                        if (!error) {
                            error = std::current_exception();
                        }
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
