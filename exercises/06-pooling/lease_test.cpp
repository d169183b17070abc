// Exercise 06, task 3, core, 25 minutes: the cases.
// Edit: lease.cpp
#include "lease.hpp"

#include "06-pooling/open_transaction.hpp"
#include "workbook/database.hpp"

#include <doctest/doctest.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <string>
#include <string_view>
#include <vector>

namespace pooling {

namespace {

// Lends connections to a database in memory with a table, and keeps what comes back.
struct RecordingLender : Lender {
    std::vector<std::unique_ptr<Connection>> taken_back;
    std::vector<std::unique_ptr<Connection>> discarded;
    int lent = 0;
    int open_when_taken_back = 0;

    std::unique_ptr<Connection> connection()
    {
        auto connection = std::make_unique<Connection>();
        workbook::open_database(connection->sql, ":memory:");
        connection->sql << "CREATE TABLE orders (id INTEGER PRIMARY KEY)";
        connection->number = ++lent;
        return connection;
    }

    void take_back(std::unique_ptr<Connection> connection) noexcept override
    {
        if (connection && connection->sql.is_connected() &&
            has_open_transaction(connection->sql)) {
            ++open_when_taken_back;
        }
        taken_back.push_back(std::move(connection));
    }
    void discard(std::unique_ptr<Connection> connection) noexcept override
    {
        discarded.push_back(std::move(connection));
    }
};

// From now on a ROLLBACK fails, on a session that stays open: as when the server has
// gone away in the middle of a transaction.
void refuse_rollback(soci::session& sql)
{
    auto const refuse = [](void*, int action, char const* operation, char const*,
                           char const*, char const*) {
        bool const refused =
            action == SQLITE_TRANSACTION && std::string_view(operation) == "ROLLBACK";
        return refused ? SQLITE_DENY : SQLITE_OK;
    };
    auto const* const backend =
        static_cast<soci::sqlite3_session_backend*>(sql.get_backend());
    sqlite_api::sqlite3_set_authorizer(backend->conn_, refuse, nullptr);
}

struct Fixture {
    std::shared_ptr<RecordingLender> lender = std::make_shared<RecordingLender>();

    Lease lease() { return Lease(lender->connection(), lender); }

    std::string in_words() const
    {
        return std::to_string(lender->taken_back.size()) + " connections taken back, " +
               std::to_string(lender->discarded.size()) + " discarded";
    }

    std::size_t given_back() const
    {
        return lender->taken_back.size() + lender->discarded.size();
    }

    int orders_on_the_first()
    {
        int orders = -1;
        lender->taken_back.at(0)->sql << "SELECT count(*) FROM orders",
            soci::into(orders);
        return orders;
    }
};

}  // namespace

TEST_SUITE_BEGIN("3 lease");

TEST_CASE("Lease gives its connection back when it ends")
{
    Fixture fixture;
    {
        Lease const lease = fixture.lease();
        CHECK(fixture.given_back() == 0);
    }
    INFO("Expected: 1 connections taken back, 0 discarded");
    INFO("Seen: ", fixture.in_words());
    REQUIRE(fixture.lender->taken_back.size() == 1);
    CHECK(fixture.lender->taken_back[0]->number == 1);
}

TEST_CASE("Lease gives its connection back once however often it is told to")
{
    Fixture fixture;
    {
        Lease lease = fixture.lease();
        lease.give_back();
        CHECK(fixture.given_back() == 1);
        CHECK_FALSE(lease);
        CHECK_THROWS_AS(lease.session(), std::logic_error);
        lease.give_back();
    }
    INFO("Expected: given back once");
    INFO("Seen: given back ", fixture.given_back(), " times");
    CHECK(fixture.given_back() == 1);
}

TEST_CASE("Lease that was moved from gives nothing back")
{
    Fixture fixture;
    {
        Lease outer = fixture.lease();
        {
            Lease const inner = std::move(outer);
            CHECK(inner);
        }
        CHECK(fixture.given_back() == 1);
    }
    CHECK(fixture.given_back() == 1);
}

TEST_CASE("Lease gives back what it held when another is assigned to it")
{
    Fixture fixture;
    Lease first = fixture.lease();
    Lease second = fixture.lease();

    first = std::move(second);

    INFO("Expected: 1 connections taken back, 0 discarded");
    INFO("Seen: ", fixture.in_words());
    REQUIRE(fixture.lender->taken_back.size() == 1);
    CHECK(fixture.lender->taken_back[0]->number == 1);
    CHECK(first.connection().number == 2);
}

TEST_CASE("Lease that holds none can be assigned to again")
{
    Fixture fixture;
    {
        Lease lease = fixture.lease();
        Lease const other = std::move(lease);
        lease = fixture.lease();
        CHECK(lease);
        CHECK(lease.connection().number == 2);
        lease.give_back();
        lease = fixture.lease();
        CHECK(lease.connection().number == 3);
    }
    INFO("Expected: 3 connections taken back, 0 discarded");
    INFO("Seen: ", fixture.in_words());
    CHECK(fixture.lender->taken_back.size() == 3);
}

TEST_CASE("Lease gives a connection back to the lender that it came from")
{
    Fixture fixture;
    Fixture elsewhere;
    {
        Lease lease = fixture.lease();
        lease = elsewhere.lease();
        INFO(
            "Expected: the lender of the first has 1 connection back, that of the"
            " second has none yet");
        INFO("Seen: ", fixture.given_back(), " and ", elsewhere.given_back());
        CHECK(fixture.given_back() == 1);
        CHECK(elsewhere.given_back() == 0);
    }
    INFO("Expected: each lender has its connection back");
    INFO("Seen: ", fixture.given_back(), " and ", elsewhere.given_back());
    CHECK(fixture.given_back() == 1);
    CHECK(elsewhere.given_back() == 1);
}

TEST_CASE("Lease keeps its connection when it is assigned to itself")
{
    Fixture fixture;
    Lease lease = fixture.lease();
    Lease& same = lease;

    lease = std::move(same);

    INFO("Expected: 0 connections taken back, 0 discarded");
    INFO("Seen: ", fixture.in_words());
    CHECK(fixture.given_back() == 0);
    CHECK(lease);
}

TEST_CASE("Lease rolls back what the borrower left open")
{
    Fixture fixture;
    {
        Lease const lease = fixture.lease();
        lease.session() << "BEGIN";
        lease.session() << "INSERT INTO orders (id) VALUES (17)";
    }
    REQUIRE(fixture.lender->taken_back.size() == 1);
    int const orders = fixture.orders_on_the_first();
    INFO("Expected: no order, for nobody committed it");
    INFO("Seen: ", orders, " order, which the next borrower finds");
    CHECK(orders == 0);
    CHECK(fixture.lender->open_when_taken_back == 0);
}

TEST_CASE("Lease rolls back when it is told to give back")
{
    Fixture fixture;
    Lease lease = fixture.lease();
    lease.session() << "BEGIN";
    lease.session() << "INSERT INTO orders (id) VALUES (17)";

    lease.give_back();

    REQUIRE(fixture.lender->taken_back.size() == 1);
    INFO("Expected: no transaction is open on a connection that goes back");
    CHECK(fixture.lender->open_when_taken_back == 0);
}

TEST_CASE("Lease rolls back when an exception ends it")
{
    Fixture fixture;
    try {
        Lease const lease = fixture.lease();
        lease.session() << "BEGIN";
        lease.session() << "INSERT INTO orders (id) VALUES (17)";
        lease.session() << "INSERT INTO orders (id) VALUES (17)";
    } catch (soci::soci_error const&) {
        // The same id twice: the borrower never comes to its COMMIT.
    }
    REQUIRE(fixture.lender->taken_back.size() == 1);
    INFO("Expected: no transaction is open on a connection that goes back");
    CHECK(fixture.lender->open_when_taken_back == 0);
}

TEST_CASE("Lease rolls back when another is assigned to it")
{
    Fixture fixture;
    Lease first = fixture.lease();
    Lease second = fixture.lease();
    first.session() << "BEGIN";
    first.session() << "INSERT INTO orders (id) VALUES (17)";

    first = std::move(second);

    REQUIRE(fixture.lender->taken_back.size() == 1);
    INFO("Expected: no transaction is open on a connection that goes back");
    CHECK(fixture.lender->open_when_taken_back == 0);
}

TEST_CASE("Lease keeps what was committed")
{
    Fixture fixture;
    {
        Lease const lease = fixture.lease();
        soci::transaction transaction(lease.session());
        lease.session() << "INSERT INTO orders (id) VALUES (17)";
        transaction.commit();
    }
    REQUIRE(fixture.lender->taken_back.size() == 1);
    CHECK(fixture.orders_on_the_first() == 1);
}

TEST_CASE("Lease discards a connection that the borrower has closed")
{
    Fixture fixture;
    {
        Lease const lease = fixture.lease();
        lease.session().close();
    }
    INFO("Expected: 0 connections taken back, 1 discarded");
    INFO("Seen: ", fixture.in_words());
    CHECK(fixture.lender->taken_back.empty());
    CHECK(fixture.lender->discarded.size() == 1);
}

TEST_CASE("Lease discards a connection that cannot be rolled back")
{
    Fixture fixture;
    {
        Lease const lease = fixture.lease();
        lease.session() << "BEGIN";
        refuse_rollback(lease.session());
    }
    INFO("Expected: 0 connections taken back, 1 discarded");
    INFO("Seen: ", fixture.in_words());
    CHECK(fixture.lender->taken_back.empty());
    CHECK(fixture.lender->discarded.size() == 1);
}

TEST_SUITE_END();

}  // namespace pooling
