// Replaces: summary_later.cpp
//
// Better when: the two queries are needed elsewhere too, each by its name.

#include "summary_later.hpp"

namespace async {

namespace {

Task<int> count_of(EventLoop& loop, QueryRunner& queries, long long user_id)
{
    auto const query = [user_id](soci::session& sql) {
        int orders = 0;
        sql << "SELECT count(*) FROM orders WHERE user_id = :user_id",
            soci::use(user_id), soci::into(orders);
        return orders;
    };
    int const orders = co_await InThreads(loop, queries, query);
    co_return orders;
}

Task<int> sum_of(EventLoop& loop, QueryRunner& queries, long long user_id)
{
    auto const query = [user_id](soci::session& sql) {
        int cents = 0;
        sql << "SELECT total(cents) FROM orders WHERE user_id = :user_id",
            soci::use(user_id), soci::into(cents);
        return cents;
    };
    int const cents = co_await InThreads(loop, queries, query);
    co_return cents;
}

}  // namespace

Task<Summary> summary_later(EventLoop& loop, QueryRunner& queries, long long user_id)
{
    std::vector<Task<int>> tasks;
    tasks.push_back(count_of(loop, queries, user_id));
    tasks.push_back(sum_of(loop, queries, user_id));
    std::vector<int> const results = co_await when_all(std::move(tasks));
    co_return Summary{results.at(0), results.at(1)};
}

}  // namespace async
