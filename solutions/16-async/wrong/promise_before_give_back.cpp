// Rejected by: count_later has given the connection back when the future is ready
// Replaces: count_later.cpp
// Looks like: the promise gets its value while the lease still has the connection.

#include "count_later.hpp"

#include <memory>

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
    auto const promise = std::make_shared<std::promise<int>>();
    std::future<int> future = promise->get_future();
    threads.enqueue([promise, &pool, user_id] {
        try {
            pooling::Lease const lease = pool.borrow();
            promise->set_value(count_orders_of(lease.session(), user_id));
        } catch (...) {
            promise->set_exception(std::current_exception());
        }
    });
    return future;
}

}  // namespace async
