// Rejected by: gather runs all queries with more threads than connections
// Also fails: gather begins no query after an error
// Also fails: gather borrows for each query and gives back before the next
// Also fails: gather gives nothing when there is no query
// Sometimes fails: gather begins no query that gets its connection after an error
// Replaces: gather.cpp
// Looks like: a connection is borrowed for each thread before any query runs; with fewer connections than threads it waits for itself.

#include "gather.hpp"

#include <atomic>
#include <exception>
#include <mutex>
#include <thread>

namespace async {

std::vector<int> gather(pooling::Pool& pool, int limit,
                        std::vector<Query> const& queries)
{
    std::vector<pooling::Lease> leases;
    for (int i = 0; i < limit; ++i) {
        leases.push_back(pool.borrow());
    }
    std::vector<int> results(queries.size());
    std::atomic<std::size_t> next = 0;
    std::stop_source all;
    std::once_flag failed;
    std::exception_ptr first_error;
    auto const work = [&](soci::session& sql) {
        for (std::size_t i = next++; i < queries.size() && !all.stop_requested();
             i = next++) {
            try {
                results[i] = run_within(sql, {.stop = all.get_token(), .deadline = {}},
                                        queries[i]);
            } catch (...) {
                std::call_once(failed, [&] { first_error = std::current_exception(); });
                all.request_stop();
            }
        }
    };
    {
        std::vector<std::jthread> threads;
        for (pooling::Lease const& lease : leases) {
            threads.emplace_back([&] { work(lease.session()); });
        }
    }
    if (first_error) {
        std::rethrow_exception(first_error);
    }
    return results;
}

}  // namespace async
