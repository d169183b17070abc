// Exercise 16, task 2, core, 40 minutes: the cases.
// Edit: gather.cpp
#include "06-pooling/test_threads.hpp"
#include "gathered.hpp"
#include "held.hpp"

#include <atomic>
#include <stdexcept>
#include <vector>

namespace async::cases {

namespace {

using pooling::cases::Thread;

// A query that does nothing but give a number.
Query number(int value)
{
    return [value](soci::session& sql) {
        int same = 0;
        sql << "SELECT :value", soci::use(value), soci::into(same);
        return same;
    };
}

}  // namespace

TEST_SUITE_BEGIN("2 gather");

TEST_CASE("gather gives the results in the order of the queries")
{
    WatchedShop shop(1);

    CHECK_SAME(gathered(shop, 1, {number(41), number(17), number(5)}), "41, 17, 5");
}

TEST_CASE("gather gives nothing when there is no query")
{
    WatchedShop shop(1);

    CHECK_SAME(gathered(shop, 3, {}), "");
}

TEST_CASE("gather gives the results in order when the first query is the last to end")
{
    WatchedShop shop(3);
    Held held;
    std::atomic<int> ended = 0;
    auto const quick = [&](soci::session&) {
        ++ended;
        return 2;
    };
    auto const slow = [&](soci::session&) { return held.wait(); };
    std::vector<Query> const queries{slow, quick, quick};

    Thread<std::string> caller([&] { return gathered(shop, 3, queries); });
    comes_true([&] { return ended == 2 || caller.done(); });
    held.all_others_sleep();  // the results of the quick ones are there by then
    held.let_go();
    CHECK_SAME(caller.result(), "1, 2, 2");
}

TEST_CASE("gather runs as many queries at a time as it may")
{
    WatchedShop shop(3);
    std::atomic<int> running = 0;
    auto const meet = [&](soci::session&) {
        ++running;
        return comes_true([&] { return running >= 3; }) ? 3 : 0;
    };

    INFO("each of three queries waits for the other two");
    CHECK_SAME(gathered(shop, 3, {meet, meet, meet}), "3, 3, 3");
}

TEST_CASE("gather runs no more queries at a time than it may")
{
    WatchedShop shop(8);
    Held held;
    auto const query = [&](soci::session&) { return held.wait(); };
    std::vector<Query> const queries(5, query);

    Thread<std::string> caller([&] { return gathered(shop, 2, queries); });
    comes_true([&] { return held.count() > 0 || caller.done(); });
    held.all_others_sleep();
    std::string const meanwhile = std::to_string(held.count()) + " run";
    held.let_go();
    CHECK_SAME(caller.result(), "1, 1, 1, 1, 1");
    INFO("with a limit of 2");
    CHECK_SAME(meanwhile, "2 run");
    CHECK_SAME(std::to_string(held.threads()) + " threads in all", "2 threads in all");
}

TEST_CASE("gather shares the work so that a slow query holds up no other")
{
    WatchedShop shop(2);
    std::atomic<int> quick_ones = 0;
    auto const slow = [&](soci::session&) {
        return comes_true([&] { return quick_ones == 5; }) ? 1 : 0;
    };
    auto const quick = [&](soci::session&) {
        ++quick_ones;
        return 2;
    };

    INFO("the first query is done when all others are");
    CHECK_SAME(gathered(shop, 2, {slow, quick, quick, quick, quick, quick}),
               "1, 2, 2, 2, 2, 2");
}

TEST_CASE("gather borrows for each query and gives back before the next")
{
    WatchedShop shop(1);
    long long const before = shop.pool().statistics().borrowed_in_all;
    auto const in_use = [&](soci::session&) { return shop.pool().statistics().in_use; };

    INFO("connections in use during each query");
    CHECK_SAME(gathered(shop, 1, {in_use, in_use, in_use}), "1, 1, 1");
    long long const borrowed = shop.pool().statistics().borrowed_in_all - before;
    CHECK_SAME(std::to_string(borrowed) + " borrowed", "3 borrowed");
    CHECK_SAME(shop.in_use(), "0 in use");
}

TEST_CASE("gather runs all queries with more threads than connections")
{
    WatchedShop shop(1);

    CHECK_SAME(gathered(shop, 3, {number(1), number(2), number(3), number(4)}),
               "1, 2, 3, 4");
    CHECK_SAME(shop.in_use(), "0 in use");
}

TEST_SUITE_END();

}  // namespace async::cases
