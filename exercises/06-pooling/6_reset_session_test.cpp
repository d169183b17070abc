// Exercise 06, task 6, core, 10 minutes: the cases.
// Edit: reset_session.cpp
// Uses: is_alive.cpp check_in.cpp check_out.cpp lease.cpp
#include "recording_lender.hpp"
#include "refused_rollback.hpp"
#include "reset_session.hpp"

#include "workbook/check_same.hpp"
#include "workbook/statement_log.hpp"

#include <doctest/doctest.h>

#include <optional>

namespace pooling::cases {

namespace {

struct Fixture {
    soci::session sql;
    Fixture() { open_with_orders(sql); }

    // What reset_session says of the session, and what is on it then.
    std::string reset()
    {
        std::string const clean = reset_session(sql) ? "clean" : "not clean";
        if (!sql.is_connected()) {
            return clean + ", closed";
        }
        return clean + ", " + (has_open_transaction(sql) ? "a" : "no") +
               " transaction open, " + std::to_string(count_orders(sql)) + " orders";
    }
};

}  // namespace

TEST_SUITE_BEGIN("6 reset_session");

TEST_CASE("reset_session rolls back what the borrower left open")
{
    Fixture fixture;
    fixture.sql << "BEGIN";
    fixture.sql << "INSERT INTO orders (id) VALUES (17)";

    CHECK_SAME(fixture.reset(), "clean, no transaction open, 0 orders");
}

TEST_CASE("reset_session finds nothing to roll back on a clean session")
{
    Fixture fixture;
    workbook::StatementLog const log(fixture.sql);

    CHECK_SAME(fixture.reset(), "clean, no transaction open, 0 orders");
    INFO("A ROLLBACK without a transaction is an error in SQLite. ROLLBACKs sent:");
    CHECK_SAME(std::to_string(log.count_of("ROLLBACK")), "0");
}

TEST_CASE("reset_session keeps what was committed")
{
    Fixture fixture;
    fixture.sql << "BEGIN";
    fixture.sql << "INSERT INTO orders (id) VALUES (17), (230)";
    fixture.sql << "COMMIT";
    fixture.sql << "BEGIN";
    fixture.sql << "INSERT INTO orders (id) VALUES (41)";

    CHECK_SAME(fixture.reset(), "clean, no transaction open, 2 orders");
}

TEST_CASE("reset_session ends a transaction that began with a savepoint")
{
    Fixture fixture;
    fixture.sql << "SAVEPOINT outer_one";
    fixture.sql << "SAVEPOINT inner_one";
    fixture.sql << "INSERT INTO orders (id) VALUES (17)";

    CHECK_SAME(fixture.reset(), "clean, no transaction open, 0 orders");
}

TEST_CASE("reset_session says that a closed session is not clean")
{
    Fixture fixture;
    fixture.sql.close();

    CHECK_SAME(fixture.reset(), "not clean, closed");
}

TEST_CASE("reset_session says that a session is not clean when the rollback fails")
{
    Fixture fixture;
    fixture.sql << "BEGIN";
    refuse_rollback(fixture.sql);

    CHECK_SAME(fixture.reset(), "not clean, a transaction open, 0 orders");
}

TEST_CASE("reset_session says that a session is not clean while a statement reads")
{
    for (char const* before : {"", "BEGIN"}) {
        Fixture fixture;
        fixture.sql << "INSERT INTO orders (id) VALUES (17), (41)";
        if (*before != '\0') {
            fixture.sql << before;
        }
        soci::rowset<int> const ids = (fixture.sql.prepare << "SELECT id FROM orders");
        REQUIRE(*ids.begin() == 17);  // one row is read, and one is not

        CHECK_SAME(fixture.reset(), "not clean, no transaction open, 2 orders");
    }
}

TEST_CASE("reset_session finds a session clean whose statements have ended")
{
    Fixture fixture;
    fixture.sql << "INSERT INTO orders (id) VALUES (17), (41)";
    soci::rowset<int> const ids = (fixture.sql.prepare << "SELECT id FROM orders");
    CHECK(std::distance(ids.begin(), ids.end()) == 2);

    CHECK_SAME(fixture.reset(), "clean, no transaction open, 2 orders");
}

TEST_SUITE_END();

}  // namespace pooling::cases
