// Rejected by: gather throws the error of a query as it is
// Also fails: gather begins no query after an error
// Also fails: gather throws an error of the pool
// Replaces: gather.cpp
// Looks like: only the text of the error is kept, in a new exception of another type; a handler for the type finds nothing.

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
            } catch (std::exception const& error) {
                std::call_once(failed, [&] {
                    first_error =
                        std::make_exception_ptr(std::runtime_error(error.what()));
                });
                all.request_stop();
            } catch (...) {
                std::call_once(failed, [&] {
                    first_error =
                        std::make_exception_ptr(std::runtime_error("unknown error"));
                });
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
