// Rejected by: count_later runs the query in one of the threads
// Also fails: count_later leaves an error of the pool to the future
// Replaces: count_later.cpp
// Looks like: a deferred function runs when somebody calls get(), in the thread that calls it: nothing happens at the same time.

#include "count_later.hpp"

namespace async {

std::future<int> count_later(WorkerThreads&, pooling::Pool& pool, long long user_id)
{
    return std::async(std::launch::deferred, [&pool, user_id] {
        pooling::Lease const lease = pool.borrow();
        int orders = 0;
        lease.session() << "SELECT count(*) FROM orders WHERE user_id = :user_id",
            soci::use(user_id), soci::into(orders);
        return orders;
    });
}

}  // namespace async
