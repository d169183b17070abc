// Replaces: run_both.cpp
//
// Better when: deadlines will be wanted as well; the runner has them.

#include "16-async/engine/query_runner.hpp"
#include "run_both.hpp"

namespace async {

Both run_both(pooling::Pool& pool, WorkerThreads& threads, Query const& first,
              Query const& second)
{
    QueryRunner runner(pool, threads);
    std::future<int> one = runner.run(first);
    std::future<int> other = runner.run(second);
    one.wait();
    other.wait();
    return {one.get(), other.get()};
}

}  // namespace async
