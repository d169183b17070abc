// Rejected by: order_counts works with as many threads as it may
// Also fails: order_counts shares the work so that a slow request holds up no other
// Shows: fewer than three threads borrow at the same time
// Replaces: order_counts.cpp
// Looks like: a lock is held while a request is answered; the threads wait for each other, and one connection would do.
//
// A lock is for what threads share. Each answer has a place of its own.

#include "order_counts.hpp"

#include <atomic>
#include <exception>
#include <mutex>
#include <thread>

namespace pooling {

namespace {

int orders_of(long long user_id, std::function<Lease()> const& borrow)
{
    Lease const lease = borrow();
    int orders = 0;
    lease.session() << "SELECT count(*) FROM orders WHERE user_id = :user_id",
        soci::use(user_id), soci::into(orders);
    return orders;
}

}  // namespace

std::vector<int> order_counts(std::vector<long long> const& user_ids, int threads,
                              std::function<Lease()> const& borrow)
{
    // A place for each request: no two threads write to the same one.
    std::vector<int> counts(user_ids.size());
    std::vector<std::exception_ptr> errors(user_ids.size());
    std::mutex mutex;
    std::atomic<std::size_t> next = 0;
    auto const work = [&] {
        for (std::size_t i = next++; i < user_ids.size(); i = next++) {
            try {
                std::lock_guard const lock(mutex);
                counts[i] = orders_of(user_ids[i], borrow);
            } catch (...) {
                errors[i] = std::current_exception();
            }
        }
    };
    {
        std::vector<std::jthread> workers;
        for (int i = 0; i < threads; ++i) {
            workers.emplace_back(work);
        }
    }  // all have ended here
    for (std::exception_ptr const& error : errors) {
        if (error) {
            std::rethrow_exception(error);
        }
    }
    return counts;
}

}  // namespace pooling
