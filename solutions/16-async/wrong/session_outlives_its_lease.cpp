// Rejected by: count_later keeps its connection until the query has ended
// Replaces: count_later.cpp
// Looks like: the lease ends on the line that borrows it, and its session is used afterwards.

#include "count_later.hpp"

namespace async {

std::future<int> count_later(WorkerThreads& threads, pooling::Pool& pool,
                             long long user_id)
{
    return threads.submit([&pool, user_id] {
        soci::session& sql = pool.borrow().session();
        int count = 0;
        sql << "SELECT count(*) FROM orders WHERE user_id = :user_id",
            soci::into(count), soci::use(user_id);
        return count;
    });
}

}  // namespace async
