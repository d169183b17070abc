// Rejected by: summary_later can be awaited several times at once with one thread
// Verdict: timed out
// Replaces: summary_later.cpp
// Looks like: a function that runs in a thread waits for another one; with one thread, that other one never gets its turn.

#include "summary_later.hpp"

namespace async {

namespace {

auto number(char const* statement, long long user_id)
{
    return [statement, user_id](soci::session& sql) {
        int value = 0;
        sql << statement, soci::use(user_id), soci::into(value);
        return value;
    };
}

}  // namespace

Task<Summary> summary_later(EventLoop& loop, QueryRunner& queries, long long user_id)
{
    auto const both = [&queries, user_id](soci::session& sql) {
        std::future<int> cents = queries.run(number(
            "SELECT coalesce(sum(cents), 0) FROM orders WHERE user_id = :id", user_id));
        Summary summary;
        try {
            summary.orders =
                number("SELECT count(*) FROM orders WHERE user_id = :id", user_id)(sql);
        } catch (...) {
            cents.wait();
            throw;
        }
        summary.cents = cents.get();
        return summary;
    };
    co_return co_await InThreads(loop, queries, both);
}

}  // namespace async
