// What the chapter says of SQLite and SOCI beside what the program prints.
#include "09-transactions/transaction_state.hpp"
#include "09-transactions/write_transaction.hpp"
#include "workbook/database.hpp"
#include "workbook/files.hpp"
#include "workbook/sqlite_errors.hpp"

#include <doctest/doctest.h>

#include <memory>
#include <string>

namespace transactions {

namespace {

// Two sessions on a counter; neither waits.
struct Counter {
    workbook::ScratchFolder folder;
    soci::session first;
    soci::session second;

    Counter()
    {
        for (soci::session* const sql : {&first, &second}) {
            workbook::open_database(*sql, folder / "counter.db");
            *sql << "PRAGMA busy_timeout = 0";
            *sql << "CREATE TABLE IF NOT EXISTS counters (value INTEGER NOT NULL)";
        }
        first << "INSERT INTO counters VALUES (0)";
    }

    static int value(soci::session& sql)
    {
        int value = 0;
        sql << "SELECT value FROM counters", soci::into(value);
        return value;
    }
    static void count(soci::session& sql)
    {
        sql << "UPDATE counters SET value = value + 1";
    }
};

}  // namespace

TEST_CASE("a snapshot begins with the first read and not with BEGIN")
{
    Counter counter;
    counter.first << "BEGIN";
    Counter::count(counter.second);
    CHECK(Counter::value(counter.first) == 1);
    Counter::count(counter.second);
    CHECK(Counter::value(counter.first) == 1);
    counter.first << "COMMIT";
    CHECK(Counter::value(counter.first) == 2);
}

TEST_CASE("a transaction that writes first has nothing old to write on")
{
    Counter counter;
    counter.first << "BEGIN";
    Counter::count(counter.second);
    Counter::count(counter.first);
    counter.first << "COMMIT";
    CHECK(Counter::value(counter.first) == 2);
}

TEST_CASE("a COMMIT that is refused leaves the transaction open")
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    sql << "CREATE TABLE parts (id INTEGER PRIMARY KEY, of INTEGER REFERENCES parts"
           " DEFERRABLE INITIALLY DEFERRED)";
    {
        soci::transaction transaction(sql);
        sql << "INSERT INTO parts VALUES (1, 4321)";
        CHECK_THROWS_AS(transaction.commit(), soci::soci_error);
        CHECK(in_transaction(sql));
    }
    CHECK_FALSE(in_transaction(sql));
}

TEST_CASE("a ROLLBACK makes SQLite forget what was wrong")
{
    Counter counter;
    counter.second << "BEGIN IMMEDIATE";
    counter.first << "BEGIN";
    CHECK_THROWS_AS(Counter::count(counter.first), soci::soci_error);
    CHECK(workbook::sqlite_problem(counter.first) == workbook::SqliteProblem::busy);
    counter.first << "ROLLBACK";
    CHECK(workbook::sqlite_problem(counter.first) == workbook::SqliteProblem::none);
}

TEST_CASE("soci::transaction throws nothing when SQLite has rolled back by itself")
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    sql << "CREATE TABLE counters (value INTEGER)";
    sql << "CREATE TRIGGER gone BEFORE INSERT ON counters"
           " BEGIN SELECT RAISE(ROLLBACK, 'gone'); END";
    auto transaction = std::make_unique<soci::transaction>(sql);
    CHECK_THROWS_AS((sql << "INSERT INTO counters VALUES (1)"), soci::soci_error);
    CHECK_FALSE(in_transaction(sql));
    CHECK_NOTHROW(transaction.reset());
}

TEST_CASE("WriteTransaction keeps other writers out and lets readers read")
{
    Counter counter;
    WriteTransaction transaction(counter.first);
    CHECK(Counter::value(counter.second) == 0);
    CHECK_THROWS_AS(WriteTransaction(counter.second), soci::soci_error);
    CHECK_THROWS_AS(Counter::count(counter.second), soci::soci_error);
    Counter::count(counter.first);
    transaction.commit();
    CHECK(Counter::value(counter.second) == 1);
}

TEST_CASE("a log grows while somebody reads")
{
    Counter counter;
    auto const pages_left = [&] {
        int busy = 0;
        int in_log = 0;
        int moved = 0;
        counter.second << "PRAGMA wal_checkpoint(PASSIVE)", soci::into(busy),
            soci::into(in_log), soci::into(moved);
        return in_log - moved;
    };
    CHECK(pages_left() == 0);
    counter.first << "BEGIN";
    Counter::value(counter.first);
    for (int i = 0; i < 10; ++i) {
        Counter::count(counter.second);
    }
    CHECK(pages_left() == 10);  // left in the log
    counter.first << "COMMIT";
    CHECK(pages_left() == 0);
}

}  // namespace transactions
