// Rejected by: summary_later lets the loop do other things while the queries run
// Also fails: summary_later does not wait in the loop for the slower query
// Shows: the loop stands still
// Replaces: summary_later.cpp
// Looks like: get() waits in the thread of the loop, and everything else in the loop waits with it.

#include "summary_later.hpp"

namespace async {

Task<Summary> summary_later(EventLoop&, QueryRunner& queries, long long user_id)
{
    std::future<int> orders = queries.run([user_id](soci::session& sql) {
        int number = 0;
        sql << "SELECT count(*) FROM orders WHERE user_id = :user_id",
            soci::use(user_id), soci::into(number);
        return number;
    });
    std::future<int> cents = queries.run([user_id](soci::session& sql) {
        int number = 0;
        sql << "SELECT coalesce(sum(cents), 0) FROM orders WHERE user_id = :user_id",
            soci::use(user_id), soci::into(number);
        return number;
    });
    orders.wait();
    cents.wait();
    co_return Summary{.orders = orders.get(), .cents = cents.get()};
}

}  // namespace async
