// Rejected by: count_later has given the connection back when the future is ready
// Also fails: count_later leaves an error of the pool to the future
// Also fails: count_later leaves an error to the future
// Replaces: count_later.cpp
// Looks like: the promise gets the number while the lease still has the connection, and it never gets an error.

#include "count_later.hpp"

namespace async {

std::future<int> count_later(WorkerThreads& threads, pooling::Pool& pool,
                             long long user_id)
{
    auto const promise = std::make_shared<std::promise<int>>();
    threads.enqueue([promise, &pool, user_id] {
        int count = 0;
        pooling::Lease const lease = pool.borrow();
        lease.session() << "SELECT count(*) FROM orders WHERE user_id = :user_id",
            soci::into(count), soci::use(user_id);
        promise->set_value(count);
    });
    return promise->get_future();
}

}  // namespace async
