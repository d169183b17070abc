// Exercise 16, task 4: one right answer.

#include "summary_later.hpp"

namespace async {

namespace {

Task<int> number_later(EventLoop& loop, QueryRunner& queries, std::string statement,
                       long long user_id)
{
    // The query runs while the coroutine waits, so it may use the coroutine's
    // variables.
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
                                user_id));
    both.push_back(number_later(
        loop, queries,
        "SELECT coalesce(sum(cents), 0) FROM orders WHERE user_id = :user_id",
        user_id));
    std::vector<int> const numbers = co_await when_all(std::move(both));
    co_return Summary{.orders = numbers[0], .cents = numbers[1]};
}

}  // namespace async
