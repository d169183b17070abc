// Rejected by: summary_later lets the loop do other things while the queries run
// Also fails: summary_later does not wait in the loop for the slower query
// Also fails: summary_later waits for the other query when one has failed
// Sometimes fails: summary_later throws the error of its queries after both have ended
// Replaces: summary_later.cpp
// Looks like: get() waits in the loop, and when the first one throws, nobody waits for the other query.

#include "summary_later.hpp"

namespace async {

Task<Summary> summary_later(EventLoop&, QueryRunner& queries, long long user_id)
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
    std::future<int> orders = queries.run(count);
    std::future<int> cents = queries.run(sum);
    co_return Summary{orders.get(), cents.get()};
}

}  // namespace async
