#include "workbook/statement_log.hpp"

#include "workbook/database.hpp"

#include <doctest/doctest.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <stdexcept>
#include <vector>

using workbook::ScratchDatabase;
using workbook::StatementLog;

namespace {

struct Numbers {
    ScratchDatabase database;
    soci::session& sql = database.sql;
    Numbers() { sql << "CREATE TABLE numbers (n INTEGER PRIMARY KEY, half INTEGER)"; }
};

}  // namespace

TEST_CASE("StatementLog counts each run of a statement that was prepared once")
{
    Numbers numbers;
    StatementLog const log(numbers.sql);
    int n = 0;
    soci::statement insert =
        (numbers.sql.prepare << "INSERT INTO numbers (n) VALUES (:n)", soci::use(n));
    for (n = 1; n <= 5; ++n) {
        insert.execute(true);
    }
    CHECK(log.count() == 5);
    CHECK(log.count_of("insert") == 5);
    CHECK(log.statements()[2].text == "INSERT INTO numbers (n) VALUES (:n)");
    CHECK(log.statements()[2].expanded == "INSERT INTO numbers (n) VALUES (3)");
}

TEST_CASE("StatementLog does not count transactions and pragmas")
{
    Numbers numbers;
    StatementLog const log(numbers.sql);
    {
        soci::transaction transaction(numbers.sql);
        numbers.sql << "PRAGMA foreign_keys";
        transaction.commit();
    }
    CHECK(log.count() == 0);
    CHECK(log.count_of("BEGIN") == 1);
    CHECK(log.count_of("COMMIT") == 1);
}

TEST_CASE("StatementLog does not count what a trigger does")
{
    Numbers numbers;
    numbers.sql << "CREATE TRIGGER halve AFTER INSERT ON numbers BEGIN"
                   " UPDATE numbers SET half = n / 2 WHERE n = NEW.n; END";
    StatementLog const log(numbers.sql);
    numbers.sql << "INSERT INTO numbers (n) VALUES (10)";
    CHECK(log.count() == 1);
}

TEST_CASE("StatementLog tells a pasted value from a bound one")
{
    Numbers numbers;
    StatementLog log(numbers.sql);
    std::string const bound = "zq9x7";
    numbers.sql << "SELECT n FROM numbers WHERE half = :value", soci::use(bound);
    CHECK_FALSE(log.text_contains("zq9x7"));
    numbers.sql << "SELECT n FROM numbers WHERE half = 'zq9x7'";
    CHECK(log.text_contains("zq9x7"));
    log.clear();
    CHECK_FALSE(log.text_contains("zq9x7"));
    CHECK(log.count() == 0);
}

TEST_CASE("StatementLog sums up by statement with some of the values")
{
    Numbers numbers;
    StatementLog const log(numbers.sql);
    for (int n = 11; n < 15; ++n) {
        numbers.sql << "INSERT INTO numbers (n) VALUES (:n)", soci::use(n);
    }
    CHECK(log.summary() == "4 x  INSERT INTO numbers (n) VALUES (11)\n");
    auto const groups = workbook::statements_of_live_logs();
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].count == 4);
    CHECK(groups[0].more == std::vector<std::string>{"12", "13"});
}

TEST_CASE(
    "StatementLog can be one of several on a session, each from its own beginning on")
{
    Numbers numbers;
    StatementLog const outer(numbers.sql);
    numbers.sql << "DELETE FROM numbers";
    {
        StatementLog const inner(numbers.sql);
        numbers.sql << "DELETE FROM numbers";
        CHECK(inner.count() == 1);
    }
    numbers.sql << "DELETE FROM numbers";
    CHECK(outer.count() == 3);
}

TEST_CASE("StatementLog says so when something else took the place of its trace")
{
    Numbers numbers;
    StatementLog const log(numbers.sql);
    auto* const backend =
        static_cast<soci::sqlite3_session_backend*>(numbers.sql.get_backend());
    sqlite_api::sqlite3_trace_v2(backend->conn_, 0, nullptr, nullptr);
    numbers.sql << "DELETE FROM numbers";
    CHECK_THROWS_AS(log.count(), std::logic_error);
    CHECK_THROWS_AS(log.text_contains("1"), std::logic_error);
}

TEST_CASE("StatementLog ends with its object")
{
    Numbers numbers;
    {
        StatementLog const log(numbers.sql);
    }
    numbers.sql << "SELECT n FROM numbers";
    CHECK(workbook::statements_of_live_logs().empty());
    StatementLog const again(numbers.sql);
    CHECK(again.count() == 0);
}

TEST_CASE("StatementLog counts the rows that are read, and the values in them")
{
    Numbers numbers;
    numbers.sql << "INSERT INTO numbers (n, half) VALUES (10, 5), (12, 6), (14, 7)";
    StatementLog log(numbers.sql);
    std::vector<int> all(10);
    numbers.sql << "SELECT n FROM numbers", soci::into(all);
    CHECK(log.rows() == 3);
    CHECK(log.values() == 3);
    int n = 0;
    int half = 0;
    numbers.sql << "SELECT n, half FROM numbers WHERE n = 12", soci::into(n),
        soci::into(half);
    CHECK(log.rows() == 4);
    CHECK(log.values() == 5);
    log.clear();
    CHECK(log.rows() == 0);
    CHECK(log.values() == 0);
}
