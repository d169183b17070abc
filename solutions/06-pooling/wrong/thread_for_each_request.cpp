// Rejected by: order_counts works with no more threads than it may
// Sometimes fails: order_counts borrows once for each request and gives back at once
// Replaces: order_counts.cpp
// Looks like: each request gets a thread of its own; a thousand requests are a thousand threads.
//
// All but a few of them wait for a connection.

#include "order_counts.hpp"

#include <atomic>
#include <exception>
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

std::vector<int> order_counts(std::vector<long long> const& user_ids, int /*threads*/,
                              std::function<Lease()> const& borrow)
{
    // A place for each request: no two threads write to the same one.
    std::vector<int> counts(user_ids.size());
    std::vector<std::exception_ptr> errors(user_ids.size());
    std::atomic<std::size_t> next = 0;
    auto const work = [&] {
        std::size_t const i = next++;
        try {
            counts[i] = orders_of(user_ids[i], borrow);
        } catch (...) {
            errors[i] = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> workers;
        for (std::size_t i = 0; i < user_ids.size(); ++i) {
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
