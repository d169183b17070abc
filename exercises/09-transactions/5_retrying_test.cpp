// Exercise 09, task 5, stretch, 35 minutes: the cases.
// Edit: retrying.cpp
#include "counter.hpp"

#include <stdexcept>

namespace transactions::cases {

TEST_SUITE_BEGIN("5 retrying");

TEST_CASE("retrying commits what the work has done")
{
    Counter counter;

    counter.retry(
        [](soci::session& sql) { sql << "UPDATE counters SET value = value + 1"; });

    CHECK_SAME(counter.report(), "no error; 1 run, no sleep; value 1");
    CHECK_SAME(counter.state(), "no transaction is open");
}

TEST_CASE("retrying runs the whole work again after a conflict")
{
    Counter counter;
    counter.options.begin = "BEGIN";

    counter.retry([&](soci::session& sql) {
        int value = 0;
        sql << "SELECT value FROM counters", soci::into(value);
        if (counter.runs == 1) {
            counter.other << "UPDATE counters SET value = 10";
        }
        ++value;
        sql << "UPDATE counters SET value = :value", soci::use(value);
    });

    CHECK_SAME(counter.report(), "no error; 2 runs, slept 5 ms; value 11");
}

TEST_CASE("retrying tries again when BEGIN is refused")
{
    Counter counter;
    counter.other << "BEGIN IMMEDIATE";
    counter.on_sleep = [&] { counter.other << "COMMIT"; };

    counter.retry(
        [](soci::session& sql) { sql << "UPDATE counters SET value = value + 1"; });

    CHECK_SAME(counter.report(), "no error; 1 run, slept 5 ms; value 1");
}

TEST_CASE("retrying tries again when COMMIT is refused")
{
    Counter counter;
    counter.with_rollback_journal();  // there a commit has to wait for readers
    counter.other << "BEGIN";
    ask(counter.other, "SELECT value FROM counters");
    counter.on_sleep = [&] { counter.other << "COMMIT"; };

    counter.retry(
        [](soci::session& sql) { sql << "UPDATE counters SET value = value + 1"; });

    CHECK_SAME(counter.report(), "no error; 2 runs, slept 5 ms; value 1");
}

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

    std::string wanted = "slept 5, 10, 20";
    for (int i = 3; i < 99; ++i) {
        wanted += ", 30";
    }
    CHECK_SAME(counter.sleeps(), wanted + " ms");
}

TEST_CASE("retrying gives up after so many attempts with the last error")
{
    Counter counter;
    counter.options.attempts = 3;
    counter.options.begin = "BEGIN";
    counter.other << "BEGIN IMMEDIATE";

    counter.retry(
        [](soci::session& sql) { sql << "UPDATE counters SET value = value + 1"; });

    CHECK_SAME(counter.report(),
               "soci_error: sqlite3_statement_backend::loadOne: database is locked;"
               " 3 runs, slept 5, 10 ms; value 0");
    CHECK_SAME(counter.state(), "no transaction is open");
}

TEST_CASE("retrying with one attempt does not sleep")
{
    Counter counter;
    counter.options.attempts = 1;
    counter.options.begin = "BEGIN";
    counter.other << "BEGIN IMMEDIATE";

    counter.retry(
        [](soci::session& sql) { sql << "UPDATE counters SET value = value + 1"; });

    CHECK_SAME(counter.report(),
               "soci_error: sqlite3_statement_backend::loadOne: database is locked;"
               " 1 run, no sleep; value 0");
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

TEST_CASE("retrying does not repeat what is not transient")
{
    Counter counter;

    counter.retry([](soci::session& sql) {
        sql << "UPDATE counters SET value = 5";
        sql << "UPDATE counters SET value = NULL";
    });

    CHECK_SAME(counter.report(),
               "soci_error: sqlite3_statement_backend::loadOne: NOT NULL constraint"
               " failed: counters.value; 1 run, no sleep; value 0");
    CHECK_SAME(counter.state(), "no transaction is open");
}

TEST_CASE("retrying does not repeat an error of the work itself")
{
    Counter counter;
    counter.options.begin = "BEGIN";
    counter.other << "BEGIN IMMEDIATE";
    std::string kind = "no error";

    try {
        retrying(
            counter.sql,
            [&](soci::session& sql) {
                ++counter.runs;
                try {
                    sql << "UPDATE counters SET value = 1";
                } catch (soci::soci_error const&) {
                    throw std::out_of_range("the work's own error");
                }
            },
            counter.all_options());
    } catch (workbook::NotWritten const&) {
        throw;
    } catch (std::out_of_range const& error) {
        kind = error.what();
    } catch (std::exception const& error) {
        kind = std::string("another error: ") + error.what();
    }

    CHECK_SAME(kind, "the work's own error");
    CHECK_SAME(counter.report(), "no error; 1 run, no sleep; value 0");
    CHECK_SAME(counter.state(), "no transaction is open");
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

TEST_CASE("retrying passes on the error when the transaction is gone")
{
    Counter counter;
    counter.sql << "CREATE TRIGGER gone BEFORE UPDATE ON counters"
                   " BEGIN SELECT RAISE(ROLLBACK, 'all is rolled back'); END";

    counter.retry([](soci::session& sql) { sql << "UPDATE counters SET value = 1"; });

    CHECK_SAME(counter.report(),
               "soci_error: sqlite3_statement_backend::loadOne: all is rolled back;"
               " 1 run, no sleep; value 0");
}

TEST_CASE("retrying throws logic_error inside a transaction and leaves it open")
{
    Counter counter;
    soci::transaction outer(counter.sql);
    counter.sql << "UPDATE counters SET value = 7";
    std::string kind = "no error";

    try {
        retrying(
            counter.sql, [&](soci::session&) { ++counter.runs; },
            counter.all_options());
    } catch (workbook::NotWritten const&) {
        throw;
    } catch (std::logic_error const&) {
        kind = "std::logic_error";
    } catch (std::exception const& error) {
        kind = error.what();
    }

    CHECK_SAME(kind, "std::logic_error");
    CHECK_SAME(counter.report(), "no error; 0 runs, no sleep; value 7");
    CHECK_SAME(counter.state(), "a transaction is open");
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
