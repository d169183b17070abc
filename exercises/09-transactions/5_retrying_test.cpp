// Exercise 09, task 5, stretch, 35 minutes: the cases.
// Edit: retrying.cpp
#include "counter.hpp"
#include "workbook/statement_log.hpp"

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

    Counter once;
    once.options.attempts = 1;
    once.options.begin = "BEGIN";
    once.other << "BEGIN IMMEDIATE";
    once.retry(
        [](soci::session& sql) { sql << "UPDATE counters SET value = value + 1"; });

    CHECK_SAME(once.report(),
               "soci_error: sqlite3_statement_backend::loadOne: database is locked;"
               " 1 run, no sleep; value 0");
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

TEST_CASE("retrying asks is_transient which errors to repeat")
{
    Counter counter;
    counter.options.attempts = 3;
    counter.options.is_transient = [](soci::session& sql) {
        return workbook::sqlite_problem(sql) == workbook::SqliteProblem::not_null;
    };

    counter.retry(
        [](soci::session& sql) { sql << "UPDATE counters SET value = NULL"; });

    CHECK_SAME(counter.sleeps(), "slept 5, 10 ms");

    Counter locked;
    locked.options.is_transient = [](soci::session&) { return false; };
    locked.other << "BEGIN IMMEDIATE";
    locked.retry([](soci::session&) {});

    CHECK_SAME(locked.sleeps(), "no sleep");
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

    int thrown = 0;
    try {
        retrying(counter.sql, [](soci::session&) { throw 42; }, counter.all_options());
    } catch (int number) {  // no std::exception
        thrown = number;
    }
    CHECK_SAME(std::to_string(thrown) + ", " + counter.state(),
               "42, no transaction is open");
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
    workbook::StatementLog const log(counter.sql);

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
    CHECK_SAME(sent(log), "0 statements");
    CHECK_SAME(counter.report(), "no error; 0 runs, no sleep; value 7");
    CHECK_SAME(counter.state(), "a transaction is open");
}

TEST_SUITE_END();

}  // namespace transactions::cases
