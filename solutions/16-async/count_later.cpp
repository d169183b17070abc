// Exercise 16, task 1: one right answer.

#include "count_later.hpp"

namespace async {

std::future<int> count_later(WorkerThreads& threads, pooling::Pool& pool,
                             long long user_id)
{
    // The id by value: it is a parameter, and gone when the function runs.
    return threads.submit([&pool, user_id] {
        pooling::Lease const lease = pool.borrow();
        int orders = 0;
        lease.session() << "SELECT count(*) FROM orders WHERE user_id = :user_id",
            soci::use(user_id), soci::into(orders);
        return orders;
    });
}

}  // namespace async
