// Replaces: count_later.cpp
//
// Better when: the statement could have no row, or two. count(*) has exactly one.

#include "16-async/engine/rows.hpp"
#include "count_later.hpp"

namespace async {

std::future<int> count_later(WorkerThreads& threads, pooling::Pool& pool,
                             long long user_id)
{
    auto const count = [user_id, &pool] {
        pooling::Lease const lease = pool.borrow();
        return one<int>((lease.session().prepare
                             << "SELECT count(*) FROM orders WHERE user_id = :user_id",
                         soci::use(user_id)));
    };
    return threads.submit(count);
}

}  // namespace async
