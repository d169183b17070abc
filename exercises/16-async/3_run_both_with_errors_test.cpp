// Exercise 16, task 3, core, 20 minutes: the cases.
// Edit: run_both.cpp
#include "06-pooling/test_threads.hpp"
#include "held.hpp"
#include "run_both_fixture.hpp"

#include <atomic>
#include <stdexcept>
#include <string>

namespace async::cases {

namespace {

using namespace both;
using pooling::cases::Thread;

// What `run_both` does when the first query has failed and the second still runs.
std::string with_a_second_that_runs_on(Query const& fails)
{
    // Declared first: the threads use them until they end.
    Held held;
    std::atomic<bool> ended = false;
    Query const first = [&](soci::session& sql) {
        comes_true([&] { return held.count() == 1; });
        return fails(sql);
    };
    Query const second = [&](soci::session& sql) {
        held.wait();
        int const id = add_visit(sql);
        ended = true;
        return id;
    };
    Fixture fixture;

    Thread<std::string> caller([&] { return fixture.run(first, second); });
    comes_true([&] { return held.count() == 1 || caller.done(); });
    held.all_others_sleep();  // the first query has failed by then
    bool const waits = !caller.done();
    held.let_go();
    std::string const result = caller.result();
    comes_true([&] { return ended.load(); });
    return waits ? "it waits, then gives " + result : "it gives " + result + " at once";
}

}  // namespace

TEST_SUITE_BEGIN("3 run_both");

TEST_CASE("run_both throws the error of a query after the other is done")
{
    Fixture fixture;
    auto const fail_later = [&](soci::session&) -> int {
        fixture.turns.let_the_second_run();
        throw std::runtime_error("no");
    };

    CHECK_SAME(fixture.run(fail_later, fixture.in_turn(add_visit)),
               "runtime_error: no");
    CHECK_SAME(fixture.run(add_visit, fail), "runtime_error: no");
    int begun = 0;
    auto const fail_in_sql = [&](soci::session& sql) {
        ++begun;
        sql << "DELETE FROM order_table";
        return 0;
    };
    CHECK_SAME(fixture.run(add_visit, fail_in_sql),
               "soci_error: no such table: order_table");
    INFO("the query that fails");
    CHECK_SAME(std::to_string(begun) + " begun", "1 begun");
    CHECK_SAME(std::to_string(fixture.count("visits")) + " visits", "3 visits");
    CHECK_SAME(fixture.shop.in_use(), "0 in use");
}

TEST_CASE("run_both waits for the second query when the first has failed")
{
    INFO("the second query still runs when the first fails");
    CHECK_SAME(with_a_second_that_runs_on(fail),
               "it waits, then gives runtime_error: no");
    CHECK_SAME(with_a_second_that_runs_on([](soci::session&) -> int { throw 1040; }),
               "it waits, then gives the number 1040");
}

TEST_CASE("run_both throws the first query's error when both fail")
{
    Fixture fixture;
    auto const first = [&](soci::session&) -> int {
        fixture.turns.let_the_second_run();
        throw std::runtime_error("the first");
    };
    auto const second = [&](soci::session&) -> int {
        throw std::runtime_error("the second");
    };

    CHECK_SAME(fixture.run(first, fixture.in_turn(second)), "runtime_error: the first");
}

TEST_SUITE_END();

}  // namespace async::cases
