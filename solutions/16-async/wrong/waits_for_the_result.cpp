// Rejected by: count_later returns while the query still waits for its turn
// Replaces: count_later.cpp
// Looks like: the call waits for the query itself, and returns a future that is ready already; the caller gains nothing.

#include "count_later.hpp"

namespace async {

std::future<int> count_later(WorkerThreads& threads, pooling::Pool& pool,
                             long long user_id)
{
    std::future<int> count = threads.submit([&pool, user_id] {
        pooling::Lease const lease = pool.borrow();
        int orders = 0;
        lease.session() << "SELECT count(*) FROM orders WHERE user_id = :user_id",
            soci::use(user_id), soci::into(orders);
        return orders;
    });
    count.wait();
    return count;
}

}  // namespace async
