// Rejected by: count_later counts the orders of the user
// Replaces: count_later.cpp
// Looks like: the user's id is an int in the thread, and an id beyond 32 bits becomes that of another user.

#include "count_later.hpp"

namespace async {

std::future<int> count_later(WorkerThreads& threads, pooling::Pool& pool,
                             long long user_id)
{
    return threads.submit([&pool, id = static_cast<int>(user_id)] {
        pooling::Lease const lease = pool.borrow();
        int orders = 0;
        lease.session() << "SELECT count(*) FROM orders WHERE user_id = :user_id",
            soci::use(id), soci::into(orders);
        return orders;
    });
}

}  // namespace async
