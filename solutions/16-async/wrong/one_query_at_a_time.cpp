// Rejected by: gather runs as many queries at a time as it may
// Also fails: gather ends a statement that runs when another query fails
// Also fails: gather runs no more queries at a time than it may
// Also fails: gather shares the work so that a slow query holds up no other
// Also fails: gather throws the error that came first and not that of the first query
// Replaces: gather.cpp
// Looks like: all queries run in the caller's thread, one after the other, whatever the limit is.

#include "gather.hpp"

#include <atomic>
#include <exception>
#include <mutex>

namespace async {

std::vector<int> gather(pooling::Pool& pool, int, std::vector<Query> const& queries)
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
    work();
    if (first_error) {
        std::rethrow_exception(first_error);
    }
    return results;
}

}  // namespace async
