// Rejected by: summary_later gives both numbers of the user
// Shows: 2 orders, 100 cents
// Replaces: summary_later.cpp
// Looks like: orders of the same amount are added up only once.

#include "summary_later.hpp"

#include <functional>

namespace async {

namespace {

using Number = std::function<int(soci::session&)>;

Task<int> later(EventLoop& loop, QueryRunner& queries, Number query)
{
    co_return co_await InThreads(loop, queries, std::move(query));
}

}  // namespace

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
        sql << "SELECT coalesce(sum(DISTINCT cents), 0) FROM orders WHERE user_id = :user_id",
            soci::use(user_id), soci::into(cents);
        return cents;
    };
    std::vector<Task<int>> tasks;
    tasks.push_back(later(loop, queries, count));
    tasks.push_back(later(loop, queries, add_up));
    std::vector<int> const numbers = co_await when_all(std::move(tasks));
    co_return Summary{.orders = numbers.at(0), .cents = numbers.at(1)};
}

}  // namespace async
