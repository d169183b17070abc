// Rejected by: count_later returns while the query still waits for its turn
// Also fails: count_later borrows no connection before its turn has come
// Verdict: crashed
// Replaces: count_later.cpp
// Looks like: the submitted function uses `user_id` by reference, and when it runs, this parameter is gone.

#include "count_later.hpp"

namespace async {

std::future<int> count_later(WorkerThreads& threads, pooling::Pool& pool,
                             long long user_id)
{
    return threads.submit([&] {
        int count = 0;
        pooling::Lease const lease = pool.borrow();
        lease.session() << "SELECT count(*) FROM orders WHERE user_id = :user_id",
            soci::into(count), soci::use(user_id);
        return count;
    });
}

}  // namespace async
