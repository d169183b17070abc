// Exercise 16, task 2, core, 40 minutes: the cases.
// Edit: gather.cpp
#include "06-pooling/test_threads.hpp"
#include "endless_query.hpp"
#include "gathered.hpp"
#include "held.hpp"

#include <atomic>
#include <stdexcept>
#include <vector>

namespace async::cases {

namespace {

using pooling::cases::Thread;

}  // namespace

TEST_SUITE_BEGIN("2 gather");

TEST_CASE("gather throws the error of a query as it is")
{
    WatchedShop shop(2);

    CHECK_SAME(gathered(shop, 1, {[](soci::session&) -> int {
                            throw std::runtime_error("no");
                        }}),
               "runtime_error: no");
    CHECK_SAME(gathered(shop, 2, {[](soci::session&) -> int { throw 1040; }}),
               "the number 1040");
    CHECK_SAME(gathered(shop, 2, {[](soci::session& sql) {
                            sql << "DELETE FROM order_table";
                            return 0;
                        }}),
               "soci_error: no such table: order_table");
    auto const interrupted = [](soci::session& sql) {
        add_function(sql, "tick", [&sql] { interrupt(sql); });
        int count = 0;
        sql << endless_query("tick"), soci::into(count);
        return count;
    };
    auto const one = [](soci::session&) { return 1; };
    INFO("nobody has stopped the query; its error only looks so");
    CHECK_SAME(gathered(shop, 2, {interrupted}), "soci_error: interrupted");
    CHECK_SAME(
        gathered(shop, 1, {one, [](soci::session&) -> int { throw Cancelled(); }}),
        "runtime_error: cancelled");
    CHECK_SAME(shop.in_use(), "0 in use");
}

TEST_CASE("gather throws an error of the pool")
{
    WatchedShop shop(1, 0ms);
    pooling::Lease lease = shop.pool().borrow();
    std::vector<Query> const queries(2, [](soci::session&) { return 1; });

    Thread<std::string> caller([&] { return gathered(shop, 1, queries); });
    comes_true([&] { return caller.done(); });
    lease.give_back();
    INFO("the pool has no connection, and does not wait for one");
    CHECK_SAME(caller.result(), "PoolTimeout");
    CHECK_SAME(shop.in_use(), "0 in use");
}

TEST_CASE("gather begins no query after an error")
{
    WatchedShop shop(1);
    std::atomic<int> begun = 0;
    auto const count = [&](soci::session&) { return ++begun; };
    auto const fail = [](soci::session&) -> int { throw std::runtime_error("no"); };
    long long const before = shop.pool().statistics().borrowed_in_all;

    CHECK_SAME(gathered(shop, 1, {count, fail, count, count}), "runtime_error: no");
    CHECK_SAME(std::to_string(begun) + " begun", "1 begun");
    {
        INFO("one before the query that fails, and one for it");
        long long const now = shop.pool().statistics().borrowed_in_all;
        CHECK_SAME(std::to_string(now - before) + " borrowed", "2 borrowed");
    }

    begun = 0;
    auto const fail_otherwise = [](soci::session&) -> int { throw 1040; };
    INFO("the error is the number 1040");
    CHECK_SAME(gathered(shop, 1, {fail_otherwise, count, count}), "the number 1040");
    CHECK_SAME(std::to_string(begun) + " begun", "0 begun");
}

TEST_CASE("gather begins no query that gets its connection after an error")
{
    Held opening;
    WatchedShop shop(2);
    shop.at_open = [&] { opening.wait(); };  // the second connection; the first is open
    std::atomic<int> begun = 0;
    auto const fail = [&](soci::session&) -> int {
        ++begun;
        comes_true([&] { return opening.count() == 1; });
        throw std::runtime_error("no");
    };
    std::vector<Query> const queries{fail, fail};

    Thread<std::string> caller([&] { return gathered(shop, 2, queries); });
    comes_true([&] { return opening.count() == 1 || caller.done(); });
    opening.all_others_sleep();  // one query has failed by then
    opening.let_go();
    caller.result();
    INFO("one query fails while the other still waits for its connection");
    CHECK_SAME(std::to_string(begun) + " begun", "1 begun");
    CHECK_SAME(shop.in_use(), "0 in use");
}

TEST_CASE("gather ends a statement that runs when another query fails")
{
    WatchedShop shop(2);
    EndlessQuery endless;
    auto const fail = [&](soci::session&) -> int {
        comes_true([&] { return endless.runs(); });
        throw std::runtime_error("no");
    };

    CHECK_SAME(gathered(shop, 2, {fail, std::ref(endless)}), "runtime_error: no");
    CHECK_SAME(endless.in_words(), "it is ended");
    CHECK_SAME(shop.in_use(), "0 in use");
}

TEST_CASE("gather throws the error that came first and not that of the first query")
{
    WatchedShop shop(2);
    EndlessQuery endless;
    auto const fail = [&](soci::session&) -> int {
        comes_true([&] { return endless.runs(); });
        throw std::runtime_error("no");
    };

    INFO("the second query fails, so the first is ended");
    CHECK_SAME(gathered(shop, 2, {std::ref(endless), fail}), "runtime_error: no");
    CHECK_SAME(endless.in_words(), "it is ended");
}

TEST_CASE("gather waits for what cannot be ended before it throws")
{
    WatchedShop shop(2);
    Held held;
    auto const compute = [&](soci::session&) { return held.wait(); };  // no statement
    auto const fail = [&](soci::session&) -> int {
        comes_true([&] { return held.count() == 1; });
        throw std::runtime_error("no");
    };
    std::vector<Query> const queries{compute, fail};

    Thread<std::string> caller([&] { return gathered(shop, 2, queries); });
    comes_true([&] { return held.count() == 1 || caller.done(); });
    held.all_others_sleep();  // the other query has failed by then
    std::string const meanwhile = caller.done() ? "it has ended" : "it waits";
    held.let_go();
    CHECK_SAME(caller.result(), "runtime_error: no");
    INFO("while a query still computes");
    CHECK_SAME(meanwhile, "it waits");
    CHECK_SAME(shop.in_use(), "0 in use");
}

TEST_SUITE_END();

}  // namespace async::cases
