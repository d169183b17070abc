// Rejected by: gather throws the error that came first and not that of the first query
// Also fails: gather ends a statement that runs when another query fails
// Replaces: gather.cpp
// Looks like: each error replaces the one before, so what is thrown is usually the error of a query that was ended, and not the reason.

#include "gather.hpp"

#include <atomic>
#include <exception>
#include <mutex>
#include <thread>

namespace async {

std::vector<int> gather(pooling::Pool& pool, int limit,
                        std::vector<Query> const& queries)
{
    std::vector<int> results(queries.size());
    std::atomic<std::size_t> next = 0;
    std::stop_source all;
    std::mutex mutex;
    std::exception_ptr first_error;
    auto const work = [&] {
        for (std::size_t i = next++; i < queries.size() && !all.stop_requested();
             i = next++) {
            try {
                pooling::Lease const lease = pool.borrow();
                results[i] =
                    run_within(lease.session(),
                               {.stop = all.get_token(), .deadline = {}}, queries[i]);
            } catch (...) {
                std::lock_guard const lock(mutex);
                first_error = std::current_exception();
                all.request_stop();
            }
        }
    };
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < limit; ++i) {
            threads.emplace_back(work);
        }
    }
    if (first_error) {
        std::rethrow_exception(first_error);
    }
    return results;
}

}  // namespace async
