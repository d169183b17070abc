// Rejected by: run_both throws the error of a query after the other is done
// Throws: std::future_error
// Replaces: run_both.cpp
// Looks like: after `get()` a future has nothing left to wait for, and `wait()` throws an error of its own.

#include "run_both.hpp"

namespace async {

Both run_both(pooling::Pool& pool, WorkerThreads& threads, Query const& first,
              Query const& second)
{
    std::future<int> one =
        threads.submit([&] { return first(pool.borrow().session()); });
    std::future<int> other =
        threads.submit([&] { return second(pool.borrow().session()); });
    Both both;
    try {
        both.first = one.get();
        both.second = other.get();
    } catch (...) {
        other.wait();
        throw;
    }
    return both;
}

}  // namespace async
