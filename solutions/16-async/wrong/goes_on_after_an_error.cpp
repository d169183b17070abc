// Rejected by: gather begins no query after an error
// Also fails: gather begins no query that gets its connection after an error
// Also fails: gather ends a statement that runs when another query fails
// Also fails: gather throws the error that came first and not that of the first query
// Shows: 3 begun
// Replaces: gather.cpp
// Looks like: the error is kept until all queries are done; those that nobody wants any more still run.

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
    std::once_flag failed;
    std::exception_ptr first_error;
    auto const work = [&] {
        for (std::size_t i = next++; i < queries.size(); i = next++) {
            try {
                pooling::Lease const lease = pool.borrow();
                results[i] = queries[i](lease.session());
            } catch (...) {
                std::call_once(failed, [&] { first_error = std::current_exception(); });
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
