// Replaces: gather.cpp
//
// Better when: the queries come one by one, while others run already. The queue of the
// threads takes the place of the index.

#include "gather.hpp"

#include "16-async/engine/worker_threads.hpp"

#include <exception>
#include <mutex>

namespace async {

std::vector<int> gather(pooling::Pool& pool, int limit,
                        std::vector<Query> const& queries)
{
    std::vector<int> results(queries.size());
    std::stop_source all;
    std::once_flag failed;
    std::exception_ptr first_error;
    {
        WorkerThreads threads(limit, queries.size() + 1);
        for (std::size_t i = 0; i < queries.size(); ++i) {
            threads.enqueue([&, i] {
                Limits const limits{.stop = all.get_token(), .deadline = {}};
                try {
                    limits.check();
                    pooling::Lease const lease = pool.borrow();
                    results[i] = run_within(lease.session(), limits, queries[i]);
                } catch (...) {
                    std::call_once(failed,
                                   [&] { first_error = std::current_exception(); });
                    all.request_stop();
                }
            });
        }
    }  // they do what is queued, and end
    if (first_error) {
        std::rethrow_exception(first_error);
    }
    return results;
}

}  // namespace async
