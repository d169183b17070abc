// Rejected by: order_counts goes on after a request that fails and then throws its error
// Also fails: order_counts lets no kind of exception out of a thread
// Replaces: order_counts.cpp
// Looks like: a request that fails is answered by 0; the caller cannot tell it from a user without orders.

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

std::vector<int> order_counts(std::vector<long long> const& user_ids, int threads,
                              std::function<Lease()> const& borrow)
{
    // A place for each request: no two threads write to the same one.
    std::vector<int> counts(user_ids.size());
    std::atomic<std::size_t> next = 0;
    auto const work = [&] {
        for (std::size_t i = next++; i < user_ids.size(); i = next++) {
            try {
                counts[i] = orders_of(user_ids[i], borrow);
            } catch (...) {
                counts[i] = 0;
            }
        }
    };
    {
        std::vector<std::jthread> workers;
        for (int i = 0; i < threads; ++i) {
            workers.emplace_back(work);
        }
    }  // all have ended here
    return counts;
}

}  // namespace pooling
