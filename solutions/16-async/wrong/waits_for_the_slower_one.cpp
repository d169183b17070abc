// Rejected by: summary_later does not wait in the loop for the slower query
// Sometimes fails: summary_later lets the loop do other things while the queries run
// Sometimes fails: summary_later throws the error of its queries after both have ended
// Replaces: summary_later.cpp
// Looks like: one query is awaited, and get() waits in the loop for the other one.

#include "summary_later.hpp"

namespace async {

Task<Summary> summary_later(EventLoop& loop, QueryRunner& queries, long long user_id)
{
    auto const count = [user_id](soci::session& sql) {
        int orders = 0;
        sql << "SELECT count(*) FROM orders WHERE user_id = :user_id",
            soci::into(orders), soci::use(user_id);
        return orders;
    };
    auto const sum = [user_id](soci::session& sql) {
        int cents = 0;
        sql << "SELECT coalesce(sum(cents), 0) FROM orders WHERE user_id = :user_id",
            soci::into(cents), soci::use(user_id);
        return cents;
    };
    std::future<int> cents = queries.run(sum);
    int const orders = co_await InThreads(loop, queries, count);
    co_return Summary{orders, cents.get()};
}

}  // namespace async
