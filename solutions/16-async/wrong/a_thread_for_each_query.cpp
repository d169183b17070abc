// Rejected by: gather runs no more queries at a time than it may
// Replaces: gather.cpp
// Looks like: there is a thread for each query, and the limit limits nothing.

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
    std::once_flag failed;
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
                std::call_once(failed, [&] { first_error = std::current_exception(); });
                all.request_stop();
            }
        }
    };
    {
        std::vector<std::jthread> threads;
        // One at a time needs one thread. Otherwise a thread for each.
        int const count = limit == 1 ? 1 : static_cast<int>(queries.size());
        for (int i = 0; i < count; ++i) {
            threads.emplace_back(work);
        }
    }
    if (first_error) {
        std::rethrow_exception(first_error);
    }
    return results;
}

}  // namespace async
