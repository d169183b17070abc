// Rejected by: count_later leaves an error of the pool to the future
// Replaces: count_later.cpp
// Looks like: borrows again when the pool's time is over, until a connection comes free.

#include "count_later.hpp"

namespace async {

namespace {

int count_orders_of(soci::session& sql, long long user_id)
{
    int orders = 0;
    sql << "SELECT count(*) FROM orders WHERE user_id = :user_id", soci::use(user_id),
        soci::into(orders);
    return orders;
}

}  // namespace

std::future<int> count_later(WorkerThreads& threads, pooling::Pool& pool,
                             long long user_id)
{
    return threads.submit([&pool, user_id] {
        for (;;) {
            try {
                return count_orders_of(pool.borrow().session(), user_id);
            } catch (pooling::PoolTimeout const&) {
                continue;
            }
        }
    });
}

}  // namespace async
