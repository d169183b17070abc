// Replaces: summary_later.cpp
//
// Better when: nothing else needs these tasks. The lambdas live in the frame of this
// coroutine until both are done.

#include "summary_later.hpp"

namespace async {

Task<Summary> summary_later(EventLoop& loop, QueryRunner& queries, long long user_id)
{
    auto const count = [user_id](soci::session& sql) {
        int orders = 0;
        sql << "SELECT count(*) FROM orders WHERE user_id = :user_id",
            soci::use(user_id), soci::into(orders);
        return orders;
    };
    auto const add_up = [user_id](soci::session& sql) {
        int cents = 0;
        sql << "SELECT coalesce(sum(cents), 0) FROM orders WHERE user_id = :user_id",
            soci::use(user_id), soci::into(cents);
        return cents;
    };
    auto const count_later = [&]() -> Task<int> {
        co_return co_await InThreads(loop, queries, count);
    };
    auto const add_up_later = [&]() -> Task<int> {
        co_return co_await InThreads(loop, queries, add_up);
    };
    std::vector<Task<int>> tasks;
    tasks.push_back(count_later());
    tasks.push_back(add_up_later());
    std::vector<int> const numbers = co_await when_all(std::move(tasks));
    co_return Summary{.orders = numbers.at(0), .cents = numbers.at(1)};
}

}  // namespace async
