// Rejected by: count_later leaves an error of the pool to the future
// Verdict: crashed
// Replaces: count_later.cpp
// Looks like: only errors of SOCI reach the promise; one of the pool leaves the thread, and the program ends.

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
        int orders = 0;
        try {
            orders = count_orders_of(pool.borrow().session(), user_id);
        } catch (soci::soci_error const&) {
            promise->set_exception(std::current_exception());
            return;
        }
        promise->set_value(orders);
    });
    return future;
}

}  // namespace async
