// Replaces: summary_later.cpp
//
// Better when: the parts have different types. Each task fills in its part, and what it
// returns is only that it is done.

#include "summary_later.hpp"

namespace async {

namespace {

// The summary has to live until the task is done.
Task<bool> read_into(EventLoop& loop, QueryRunner& queries, char const* statement,
                     long long user_id, int& part)
{
    part = co_await InThreads(loop, queries, [=](soci::session& sql) {
        int value = 0;
        sql << statement, soci::use(user_id), soci::into(value);
        return value;
    });
    co_return true;
}

}  // namespace

Task<Summary> summary_later(EventLoop& loop, QueryRunner& queries, long long user_id)
{
    Summary summary;  // in the frame, as long as the coroutine lives
    std::vector<Task<bool>> parts;
    parts.push_back(read_into(loop, queries,
                              "SELECT count(*) FROM orders WHERE user_id = :user_id",
                              user_id, summary.orders));
    parts.push_back(read_into(loop, queries,
                              "SELECT coalesce(sum(cents), 0) FROM orders"
                              " WHERE user_id = :user_id",
                              user_id, summary.cents));
    co_await when_all(std::move(parts));
    co_return summary;
}

}  // namespace async
