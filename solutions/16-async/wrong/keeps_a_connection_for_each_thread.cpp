// Rejected by: count_later has given the connection back when the future is ready
// Also fails: count_later leaves an error to the future
// Replaces: count_later.cpp
// Looks like: each thread keeps its connection for ever, also when it has nothing to do, and other users of the pool find it empty.

#include "count_later.hpp"

namespace async {

std::future<int> count_later(WorkerThreads& threads, pooling::Pool& pool,
                             long long user_id)
{
    return threads.submit([&pool, user_id] {
        thread_local pooling::Lease const lease = pool.borrow();
        int orders = 0;
        lease.session() << "SELECT count(*) FROM orders WHERE user_id = :user_id",
            soci::use(user_id), soci::into(orders);
        return orders;
    });
}

}  // namespace async
