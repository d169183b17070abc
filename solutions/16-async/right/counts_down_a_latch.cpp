// Replaces: run_both.cpp
//
// Better when: results and errors are wanted side by side, without futures.

#include "run_both.hpp"

#include <exception>
#include <latch>

namespace async {

Both run_both(pooling::Pool& pool, WorkerThreads& threads, Query const& first,
              Query const& second)
{
    Both both;
    std::exception_ptr of_first;
    std::exception_ptr of_second;
    std::latch done(2);
    auto const start = [&](Query const& query, int& result, std::exception_ptr& error) {
        threads.enqueue([&] {
            try {
                result = query(pool.borrow().session());
            } catch (...) {
                error = std::current_exception();
            }
            done.count_down();
        });
    };
    start(first, both.first, of_first);
    start(second, both.second, of_second);
    done.wait();
    for (std::exception_ptr const& error : {of_first, of_second}) {
        if (error) {
            std::rethrow_exception(error);
        }
    }
    return both;
}

}  // namespace async
