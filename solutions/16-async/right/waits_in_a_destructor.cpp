// Replaces: run_both.cpp
//
// Better when: there are more ways out of the function. The destructor waits on each of
// them.

#include "run_both.hpp"

namespace async {

namespace {

// A future whose work is done when it ends.
struct Waiting {
    std::future<int> future;

    explicit Waiting(std::future<int> begun) : future(std::move(begun)) {}
    ~Waiting()
    {
        if (future.valid()) {
            future.wait();
        }
    }
    Waiting(Waiting const&) = delete;
    Waiting& operator=(Waiting const&) = delete;
};

}  // namespace

Both run_both(pooling::Pool& pool, WorkerThreads& threads, Query const& first,
              Query const& second)
{
    auto const run = [&pool](Query const& query) {
        pooling::Lease const lease = pool.borrow();
        return query(lease.session());
    };
    Waiting one(threads.submit([&] { return run(first); }));
    Waiting other(threads.submit([&] { return run(second); }));
    int const result = one.future.get();
    return {result, other.future.get()};
}

}  // namespace async
