// Rejected by: gather shares the work so that a slow query holds up no other
// Replaces: gather.cpp
// Looks like: each thread has its fixed share of the queries; behind a slow one the rest of its share waits, while other threads are idle.

#include "gather.hpp"

#include <exception>
#include <mutex>
#include <thread>

namespace async {

std::vector<int> gather(pooling::Pool& pool, int limit,
                        std::vector<Query> const& queries)
{
    std::vector<int> results(queries.size());

    std::stop_source all;
    std::once_flag failed;
    std::exception_ptr first_error;
    auto const work = [&](std::size_t first) {
        for (std::size_t i = first; i < queries.size() && !all.stop_requested();
             i += static_cast<std::size_t>(limit)) {
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
        for (int i = 0; i < limit; ++i) {
            threads.emplace_back(work, static_cast<std::size_t>(i));
        }
    }
    if (first_error) {
        std::rethrow_exception(first_error);
    }
    return results;
}

}  // namespace async
