// Rejected by: summary_later gives both numbers of the user
// Shows: 2 orders, 1500 cents
// Replaces: summary_later.cpp
// Looks like: the user's id is an int on its way to the query, and an id beyond 32 bits becomes that of another user.

#include "summary_later.hpp"

namespace async {

namespace {

Task<int> number_later(EventLoop& loop, QueryRunner& queries, std::string statement,
                       int user_id)
{
    co_return co_await InThreads(loop, queries, [&](soci::session& sql) {
        int number = 0;
        sql << statement, soci::use(user_id), soci::into(number);
        return number;
    });
}

}  // namespace

Task<Summary> summary_later(EventLoop& loop, QueryRunner& queries, long long user_id)
{
    std::vector<Task<int>> both;
    both.push_back(number_later(loop, queries,
                                "SELECT count(*) FROM orders WHERE user_id = :user_id",
                                static_cast<int>(user_id)));
    both.push_back(number_later(
        loop, queries,
        "SELECT coalesce(sum(cents), 0) FROM orders WHERE user_id = :user_id",
        static_cast<int>(user_id)));
    std::vector<int> const numbers = co_await when_all(std::move(both));
    co_return Summary{.orders = numbers[0], .cents = numbers[1]};
}

}  // namespace async
