// Rejected by: count_later leaves an error to the future
// Also fails: count_later leaves an error of the pool to the future
// Shows: 0
// Replaces: count_later.cpp
// Looks like: an error in the thread is turned into 0 orders, and the caller cannot tell it from a user without orders.

#include "count_later.hpp"

namespace async {

std::future<int> count_later(WorkerThreads& threads, pooling::Pool& pool,
                             long long user_id)
{
    return threads.submit([&pool, user_id] {
        int orders = 0;
        try {
            pooling::Lease const lease = pool.borrow();
            lease.session() << "SELECT count(*) FROM orders WHERE user_id = :user_id",
                soci::use(user_id), soci::into(orders);
        } catch (std::exception const&) {
            // an exception must not leave a thread
        }
        return orders;
    });
}

}  // namespace async
