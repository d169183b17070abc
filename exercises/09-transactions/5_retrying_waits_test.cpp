// Exercise 09, task 5, stretch, 35 minutes: the cases.
// Edit: retrying.cpp
#include "counter.hpp"

namespace transactions::cases {

TEST_SUITE_BEGIN("5 retrying");

TEST_CASE("retrying doubles the longest wait and takes a random share of it")
{
    Counter counter;
    counter.options.attempts = 6;
    counter.shares = {0.5, 0.5, 0.75, 0, 0.25};
    counter.other << "BEGIN IMMEDIATE";

    counter.retry([](soci::session&) {});

    CHECK_SAME(counter.sleeps(), "slept 5, 10, 30, 0, 40 ms");
}

TEST_CASE("retrying never waits longer than longest_delay")
{
    Counter counter;
    counter.options.attempts = 100;
    counter.options.longest_delay = RetryOptions::Milliseconds(60);
    counter.other << "BEGIN IMMEDIATE";

    counter.retry([](soci::session&) {});

    CHECK_SAME(counter.sleeps(), "slept 5, 10, 20, 30 x 96 ms");

    Counter short_waits;
    short_waits.options.attempts = 2;
    short_waits.options.first_delay = RetryOptions::Milliseconds(100);
    short_waits.options.longest_delay = RetryOptions::Milliseconds(60);
    short_waits.other << "BEGIN IMMEDIATE";
    short_waits.retry([](soci::session&) {});

    CHECK_SAME(short_waits.sleeps(), "slept 30 ms");
}

TEST_CASE("retrying gives up when a wait would end after the time limit")
{
    Counter counter;
    counter.options.attempts = 100;
    counter.options.longest_delay = RetryOptions::Milliseconds(1000);
    counter.options.time_limit = RetryOptions::Milliseconds(80);
    counter.other << "BEGIN IMMEDIATE";

    counter.retry([](soci::session&) {});

    // 5 + 10 + 20 + 40 is 75; the next wait would end at 155.
    CHECK_SAME(counter.sleeps(), "slept 5, 10, 20, 40 ms");

    Counter just_in_time;
    just_in_time.options.time_limit = RetryOptions::Milliseconds(15);
    just_in_time.other << "BEGIN IMMEDIATE";
    just_in_time.retry([](soci::session&) {});

    CHECK_SAME(just_in_time.sleeps(), "slept 5, 10 ms");

    Counter no_time;
    no_time.options.time_limit = RetryOptions::Milliseconds(0);
    no_time.retry(
        [](soci::session& sql) { sql << "UPDATE counters SET value = value + 1"; });

    CHECK_SAME(no_time.report(), "no error; 1 run, no sleep; value 1");

    Counter slow;  // here it is the attempts that take the time
    slow.options.begin = "BEGIN";
    slow.options.time_limit = RetryOptions::Milliseconds(80);
    slow.other << "BEGIN IMMEDIATE";
    slow.retry([&](soci::session& sql) {
        slow.time += RetryOptions::Milliseconds(40);
        sql << "UPDATE counters SET value = value + 1";
    });

    CHECK_SAME(slow.sleeps(), "slept 5 ms");
}

TEST_CASE("retrying sleeps with no transaction open")
{
    Counter counter;
    counter.options.begin = "BEGIN";
    std::string while_asleep = "it did not sleep";
    counter.on_sleep = [&] { while_asleep = counter.state(); };

    counter.retry([&](soci::session& sql) {
        ask(sql, "SELECT value FROM counters");
        if (counter.runs == 1) {
            counter.other << "UPDATE counters SET value = 10";
        }
        sql << "UPDATE counters SET value = value + 1";
    });

    CHECK_SAME(while_asleep, "no transaction is open");
    CHECK_SAME(counter.report(), "no error; 2 runs, slept 5 ms; value 11");
}

TEST_CASE("retrying loses no update of eight threads")
{
    Counter counter;
    counter.retry([](soci::session& sql) { sql << "UPDATE counters SET value = 100"; });

    count_with_eight_threads(counter);

    CHECK_SAME(counter.value(), "value 108");
}

TEST_SUITE_END();

}  // namespace transactions::cases
