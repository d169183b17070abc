// Rejected by: gather throws the error of a query as it is
// Shows: 1, 0
// Replaces: gather.cpp
// Looks like: a query that throws Cancelled by itself is taken for one that was stopped.

#include "gather.hpp"

#include <atomic>
#include <mutex>
#include <thread>

namespace async {

std::vector<int> gather(pooling::Pool& pool, int limit,
                        std::vector<Query> const& queries)
{
    std::vector<int> results(queries.size());
    std::atomic<std::size_t> next{0};
    std::stop_source stop;
    std::mutex mutex;
    std::exception_ptr error;
    auto const work = [&] {
        while (!stop.stop_requested()) {
            std::size_t const i = next++;
            if (i >= queries.size()) {
                return;
            }
            try {
                pooling::Lease const lease = pool.borrow();
                results[i] =
                    run_within(lease.session(),
                               {.stop = stop.get_token(), .deadline = {}}, queries[i]);
            } catch (Cancelled const&) {
                return;  // another query has failed
            } catch (...) {
                std::lock_guard const lock(mutex);
                if (!error) {
                    error = std::current_exception();
                }
                stop.request_stop();
            }
        }
    };
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < limit; ++i) {
            threads.emplace_back(work);
        }
    }
    if (error) {
        std::rethrow_exception(error);
    }
    return results;
}

}  // namespace async
