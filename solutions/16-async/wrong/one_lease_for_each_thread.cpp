// Rejected by: gather borrows for each query and gives back before the next
// Also fails: gather begins no query after an error
// Also fails: gather throws an error of the pool
// Replaces: gather.cpp
// Looks like: each thread keeps its connection until all queries are done, so others who need one wait for the whole list.

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
        pooling::Lease const lease = pool.borrow();
        for (std::size_t i = next++; i < queries.size() && !all.stop_requested();
             i = next++) {
            try {
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
            threads.emplace_back(work);
        }
    }
    if (first_error) {
        std::rethrow_exception(first_error);
    }
    return results;
}

}  // namespace async
