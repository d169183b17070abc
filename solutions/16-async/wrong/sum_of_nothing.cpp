// Rejected by: summary_later gives both numbers of the user
// Shows: soci_error: Null value fetched and no indicator defined.
// Replaces: summary_later.cpp
// Looks like: the sum of no rows is NULL, and SOCI throws for a NULL that is read into an int.

#include "summary_later.hpp"

namespace async {

namespace {

Task<int> number_later(EventLoop& loop, QueryRunner& queries, std::string statement,
                       long long user_id)
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
                                user_id));
    both.push_back(number_later(
        loop, queries, "SELECT sum(cents) FROM orders WHERE user_id = :user_id",
        user_id));
    std::vector<int> const numbers = co_await when_all(std::move(both));
    co_return Summary{.orders = numbers[0], .cents = numbers[1]};
}

}  // namespace async
