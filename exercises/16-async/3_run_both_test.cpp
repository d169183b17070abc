// Exercise 16, task 3, core, 20 minutes: the cases.
// Edit: run_both.cpp
#include "06-pooling/test_threads.hpp"
#include "held.hpp"
#include "run_both_fixture.hpp"

#include <atomic>

namespace async::cases {

namespace {

using namespace both;
using pooling::cases::Thread;

}  // namespace

TEST_SUITE_BEGIN("3 run_both");

TEST_CASE("run_both gives both results")
{
    Fixture fixture;
    auto const first = [&](soci::session& sql) {
        fixture.turns.let_the_second_run();
        return count_orders(sql);
    };

    CHECK_SAME(fixture.run(first, fixture.in_turn(add_visit)), "4 and 1");
    CHECK_SAME(fixture.shop.in_use(), "0 in use");
}

TEST_CASE("run_both keeps the text of one statement out of the other")
{
    Fixture fixture;
    auto const first = [&](soci::session& sql) {
        auto const user_id = [&] {  // asked for while the statement is being written
            fixture.turns.let_the_second_run();
            return 41;
        };
        int cents = 0;
        sql << "SELECT sum(cents) FROM order_rows WHERE user_id = " << user_id(),
            soci::into(cents);
        return cents;
    };

    CHECK_SAME(fixture.run(first, fixture.in_turn(count_orders)), "1500 and 4");
}

TEST_CASE("run_both keeps the last id of one session out of the other")
{
    Fixture fixture;
    auto const first = [&](soci::session& sql) {
        sql << "INSERT INTO visits (page) VALUES ('about')";
        fixture.turns.let_the_second_run();
        int own = 0;
        sql << "SELECT page = 'about' FROM visits WHERE id = last_insert_rowid()",
            soci::into(own);
        return own;
    };
    auto const second = [&](soci::session& sql) {
        add_visit(sql);
        return 1;
    };

    INFO("both add a row; 1 when the last id of the first is that of its own row");
    CHECK_SAME(fixture.run(first, fixture.in_turn(second)), "1 and 1");
}

TEST_CASE("run_both keeps a row of one query when the other rolls back")
{
    Fixture fixture;
    auto const first = [&](soci::session& sql) {
        soci::transaction const transaction(sql);  // not committed
        int const orders = count_orders(sql);
        fixture.turns.let_the_second_run();
        return orders;
    };

    CHECK_SAME(fixture.run(first, fixture.in_turn(add_visit)), "4 and 1");
    INFO("afterwards");
    CHECK_SAME(std::to_string(fixture.count("visits")) + " visits", "1 visits");
}

TEST_CASE("run_both lets each query have a transaction")
{
    Fixture fixture;
    auto const first = [&](soci::session& sql) {
        soci::transaction const transaction(sql);
        int const before = count_orders(sql);
        fixture.turns.let_the_second_run();
        return count_orders(sql) - before;  // the same snapshot: 0
    };
    auto const second = [&](soci::session& sql) {
        soci::transaction transaction(sql);
        sql << "INSERT INTO order_rows (user_id, cents) VALUES (5, 100)";
        transaction.commit();
        return count_orders(sql);
    };

    CHECK_SAME(fixture.run(first, fixture.in_turn(second)), "0 and 5");
}

TEST_CASE("run_both runs the queries at the same time")
{
    Fixture fixture;
    std::atomic<int> running = 0;
    auto const meet = [&](soci::session&) {
        ++running;
        return comes_true([&] { return running == 2; }) ? 2 : 1;
    };

    INFO("each query waits for the other");
    CHECK_SAME(fixture.run(meet, meet), "2 and 2");
}

TEST_CASE("run_both runs both queries in the threads")
{
    Held held;  // the threads use it until they end
    Fixture fixture;
    std::atomic<int> begun = 0;
    auto const query = [&](soci::session&) { return ++begun > 0 ? 1 : 0; };
    fixture.threads.enqueue([&] { held.wait(); });
    fixture.threads.enqueue([&] { held.wait(); });

    Thread<std::string> caller([&] { return fixture.run(query, query); });
    comes_true([&] { return held.count() == 2; });
    held.all_others_sleep();
    std::string const meanwhile = std::to_string(begun) + " begun";
    held.let_go();
    CHECK_SAME(caller.result(), "1 and 1");
    INFO("while both threads are busy");
    CHECK_SAME(meanwhile, "0 begun");
}

TEST_CASE("run_both runs one after the other when there is one connection")
{
    Fixture fixture(1);
    auto const in_use = [&](soci::session&) {
        return fixture.shop.pool().statistics().in_use;
    };

    INFO("connections in use during each query");
    CHECK_SAME(fixture.run(in_use, in_use), "1 and 1");
    CHECK_SAME(fixture.shop.in_use(), "0 in use");
}

TEST_SUITE_END();

}  // namespace async::cases
