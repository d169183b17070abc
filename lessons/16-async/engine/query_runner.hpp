// Queries that run in threads, each on a session from the pool.
#pragma once

#include "06-pooling/engine/pool.hpp"
#include "16-async/engine/run_within.hpp"
#include "16-async/engine/worker_threads.hpp"

#include <future>
#include <type_traits>
#include <utility>

namespace async {

/// The threads have to outlive it, and the pool the threads: they run what is queued.
class QueryRunner {
public:
    QueryRunner(pooling::Pool& pool, WorkerThreads& threads)
        : pool_(pool), threads_(threads)
    {
    }

    //! [run]
    /// Calls `query(session)` in one of the threads, with a session that no other
    /// query has meanwhile. The session is back in the pool when the future is ready.
    ///
    /// The future throws what the query or the pool throws, Cancelled or
    /// DeadlinePassed. The time in the queue counts: a query whose turn comes too late
    /// is not started, and borrows nothing. When the queue is full, `run` itself waits
    /// or throws Refused, as `submit` does.
    template <typename Query>
    std::future<std::invoke_result_t<Query&, soci::session&>> run(Query query,
                                                                  Limits limits = {})
    {
        // A copy of the runner, two references: it may end before the query runs.
        return threads_.submit([runner = *this, query = std::move(query),
                                limits = std::move(limits)]() mutable {
            return runner.run_here(query, limits);
        });
    }

    /// The same, but in the caller's thread and without a future.
    template <typename Query>
    auto run_here(Query& query, Limits const& limits)
    {
        limits.check();
        pooling::Lease const lease = pool_.borrow();  // ends before the future is ready
        return run_within(lease.session(), limits, query);
    }
    //! [run]

    WorkerThreads& threads() { return threads_; }

private:
    pooling::Pool& pool_;
    WorkerThreads& threads_;
};

}  // namespace async
