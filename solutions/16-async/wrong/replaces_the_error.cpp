// Rejected by: count_later leaves an error to the future
// Also fails: count_later leaves an error of the pool to the future
// Shows: runtime_error: sqlite3_statement_backend::prepare: no such table: orders while preparing "SELECT count(*) FROM orders WHERE user_id = :user_id" with :1=41.
// Replaces: count_later.cpp
// Looks like: the error is replaced by another of a different type, so the caller cannot tell what has happened.

#include "count_later.hpp"

namespace async {

std::future<int> count_later(WorkerThreads& threads, pooling::Pool& pool,
                             long long user_id)
{
    return threads.submit([&pool, user_id] {
        try {
            int count = 0;
            pooling::Lease const lease = pool.borrow();
            lease.session() << "SELECT count(*) FROM orders WHERE user_id = :user_id",
                soci::into(count), soci::use(user_id);
            return count;
        } catch (std::exception const& error) {
            throw std::runtime_error(error.what());
        }
    });
}

}  // namespace async
