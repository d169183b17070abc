// Rejected by: gather gives the results in order when the first query is the last to end
// Also fails: gather shares the work so that a slow query holds up no other
// Sometimes fails: gather runs all queries with more threads than connections
// Replaces: gather.cpp
// Looks like: results are appended as the queries end, so their order is that of the quickest, not that of the queries.

#include "gather.hpp"

#include <atomic>
#include <exception>
#include <mutex>
#include <thread>

namespace async {

std::vector<int> gather(pooling::Pool& pool, int limit,
                        std::vector<Query> const& queries)
{
    std::vector<int> results;
    std::mutex mutex;
    std::atomic<std::size_t> next = 0;
    std::stop_source all;
    std::once_flag failed;
    std::exception_ptr first_error;
    auto const work = [&] {
        for (std::size_t i = next++; i < queries.size() && !all.stop_requested();
             i = next++) {
            try {
                pooling::Lease const lease = pool.borrow();
                int const result =
                    run_within(lease.session(),
                               {.stop = all.get_token(), .deadline = {}}, queries[i]);
                std::lock_guard const lock(mutex);
                results.push_back(result);
            } catch (...) {
                std::call_once(failed, [&] { first_error = std::current_exception(); });
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
