// Rejected by: gather throws the error that came first and not that of the first query
// Replaces: gather.cpp
// Looks like: the error of the first query in the list is thrown; when that one was only ended because another failed, the reason is lost.

#include "gather.hpp"

#include <atomic>
#include <exception>
#include <thread>

namespace async {

std::vector<int> gather(pooling::Pool& pool, int limit,
                        std::vector<Query> const& queries)
{
    std::vector<int> results(queries.size());
    std::atomic<std::size_t> next = 0;
    std::stop_source all;
    std::vector<std::exception_ptr> errors(queries.size());
    auto const work = [&] {
        for (std::size_t i = next++; i < queries.size() && !all.stop_requested();
             i = next++) {
            try {
                pooling::Lease const lease = pool.borrow();
                results[i] =
                    run_within(lease.session(),
                               {.stop = all.get_token(), .deadline = {}}, queries[i]);
            } catch (...) {
                errors[i] = std::current_exception();
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
    for (std::exception_ptr const& error : errors) {
        if (error) {
            std::rethrow_exception(error);
        }
    }
    return results;
}

}  // namespace async
