// Exercise 06, task 7, core, 15 minutes: the cases.
// Edit: lease.cpp
// Uses: is_alive.cpp check_in.cpp check_out.cpp reset_session.cpp
#include "lease.hpp"
#include "recording_lender.hpp"
#include "refused_rollback.hpp"
#include "reset_session.hpp"
#include "written_before.hpp"

#include "workbook/check_same.hpp"

#include <doctest/doctest.h>

namespace pooling::cases {

namespace {

struct Fixture {
    std::shared_ptr<RecordingLender> lender = std::make_shared<RecordingLender>();

    Fixture()
    {
        need_written([] {
            soci::session closed;
            reset_session(closed);
        });
    }

    Lease lease() { return Lease(lender->connection(), lender); }

    // A lease whose borrower has left an order behind that was not committed.
    Lease lease_with_open_work()
    {
        Lease lease(lender->connection(), lender);
        lease.session() << "BEGIN";
        lease.session() << "INSERT INTO orders (id) VALUES (17)";
        return lease;
    }

    std::string in_words() const { return lender->in_words(); }

    // What the next borrower finds on the first connection that came back.
    std::string found_by_the_next() const
    {
        if (lender->taken_back.empty()) {
            return lender->in_words();
        }
        soci::session& sql = lender->taken_back[0]->sql;
        std::string const transaction =
            lender->open_when_taken_back > 0 ? "a transaction" : "no transaction";
        return transaction + ", " + std::to_string(count_orders(sql)) + " orders";
    }
};

// Whether a lease has a connection, and which.
std::string in_words(Lease const& lease)
{
    return lease ? "connection " + std::to_string(lease.connection().number)
                 : "no connection";
}

}  // namespace

TEST_SUITE_BEGIN("7 lease");

TEST_CASE("Lease gives its connection back when it ends")
{
    Fixture fixture;
    {
        Lease const lease = fixture.lease();
        CHECK_SAME(fixture.in_words(), "taken back: none; discarded: none");
    }
    CHECK_SAME(fixture.in_words(), "taken back: 1; discarded: none");
}

TEST_CASE("Lease gives back what it held when another is assigned to it")
{
    Fixture fixture;
    Lease first = fixture.lease();
    Lease second = fixture.lease();

    first = std::move(second);

    CHECK_SAME(fixture.in_words(), "taken back: 1; discarded: none");
    CHECK_SAME(in_words(first), "connection 2");
}

TEST_CASE("Lease rolls back what the borrower left open")
{
    Fixture fixture;
    {
        Lease const lease = fixture.lease_with_open_work();
    }
    CHECK_SAME(fixture.found_by_the_next(), "no transaction, 0 orders");
}

TEST_CASE("Lease gives its connection back once however often it is told to")
{
    Fixture fixture;
    {
        Lease lease = fixture.lease();
        lease.give_back();
        CHECK_SAME(in_words(lease), "no connection");
        CHECK_THROWS_AS(lease.session(), std::logic_error);
        lease.give_back();
    }
    CHECK_SAME(fixture.in_words(), "taken back: 1; discarded: none");
}

TEST_CASE("Lease that was moved from gives nothing back")
{
    Fixture fixture;
    {
        Lease outer = fixture.lease();
        {
            Lease const inner = std::move(outer);
            CHECK_SAME(in_words(inner), "connection 1");
        }
        CHECK_SAME(fixture.in_words(), "taken back: 1; discarded: none");
    }
    CHECK_SAME(fixture.in_words(), "taken back: 1; discarded: none");
}

TEST_CASE("Lease that holds none can be assigned to again")
{
    Fixture fixture;
    {
        Lease lease = fixture.lease();
        Lease const other = std::move(lease);
        lease = fixture.lease();
        CHECK_SAME(in_words(lease), "connection 2");
        lease.give_back();
        lease = fixture.lease();
        CHECK_SAME(in_words(lease), "connection 3");
    }
    CHECK_SAME(fixture.in_words(), "taken back: 2, 1, 3; discarded: none");
}

TEST_CASE("Lease gives back what it held when an empty lease is assigned to it")
{
    Fixture fixture;
    Lease lease = fixture.lease();
    Lease empty = fixture.lease();
    empty.give_back();

    lease = std::move(empty);

    CHECK_SAME(fixture.in_words(), "taken back: 2, 1; discarded: none");
    CHECK_SAME(in_words(lease), "no connection");
}

TEST_CASE("Lease gives a connection back to the lender that it came from")
{
    Fixture fixture;
    Fixture elsewhere;
    {
        Lease lease = fixture.lease();
        lease = elsewhere.lease();
        CHECK_SAME(
            fixture.in_words() + " | " + elsewhere.in_words(),
            "taken back: 1; discarded: none | taken back: none; discarded: none");
    }
    CHECK_SAME(fixture.in_words() + " | " + elsewhere.in_words(),
               "taken back: 1; discarded: none | taken back: 1; discarded: none");
}

TEST_CASE("Lease keeps its connection when it is assigned to itself")
{
    Fixture fixture;
    Lease lease = fixture.lease();
    Lease& same = lease;

    lease = std::move(same);

    CHECK_SAME(fixture.in_words(), "taken back: none; discarded: none");
    CHECK_SAME(in_words(lease), "connection 1");
}

TEST_CASE("Lease rolls back when it is told to give back")
{
    Fixture fixture;
    Lease lease = fixture.lease_with_open_work();

    lease.give_back();

    CHECK_SAME(fixture.found_by_the_next(), "no transaction, 0 orders");
}

TEST_CASE("Lease rolls back when an exception ends it")
{
    Fixture fixture;
    try {
        Lease const lease = fixture.lease_with_open_work();
        lease.session() << "INSERT INTO orders (id) VALUES (17)";
    } catch (soci::soci_error const&) {
        // The same id twice: the borrower never comes to its COMMIT.
    }
    CHECK_SAME(fixture.found_by_the_next(), "no transaction, 0 orders");
}

TEST_CASE("Lease rolls back when another is assigned to it")
{
    Fixture fixture;
    Lease first = fixture.lease_with_open_work();
    Lease second = fixture.lease();

    first = std::move(second);

    CHECK_SAME(fixture.found_by_the_next(), "no transaction, 0 orders");
}

TEST_CASE("Lease discards a connection on which a statement still reads")
{
    Fixture fixture;
    Lease lease = fixture.lease();
    lease.session() << "INSERT INTO orders (id) VALUES (17), (41)";
    soci::rowset<int> const ids = (lease.session().prepare << "SELECT id FROM orders");
    REQUIRE(*ids.begin() == 17);  // one row is read, and one is not

    lease.give_back();

    CHECK_SAME(fixture.in_words(), "taken back: none; discarded: 1");
}

TEST_CASE("Lease discards a connection that the borrower has closed")
{
    Fixture fixture;
    {
        Lease const lease = fixture.lease();
        lease.session().close();
    }
    CHECK_SAME(fixture.in_words(), "taken back: none; discarded: 1");

    Lease lease = fixture.lease();
    lease.session().close();
    lease = fixture.lease();
    {
        INFO("when another lease is assigned");
        CHECK_SAME(fixture.in_words(), "taken back: none; discarded: 1, 2");
    }
    lease.session().close();
    lease.give_back();
    INFO("when it is told to give back");
    CHECK_SAME(fixture.in_words(), "taken back: none; discarded: 1, 2, 3");
}

TEST_CASE("Lease discards a connection that cannot be rolled back")
{
    Fixture fixture;
    {
        Lease const lease = fixture.lease_with_open_work();
        refuse_rollback(lease.session());
    }
    CHECK_SAME(fixture.in_words(), "taken back: none; discarded: 1");
}

TEST_SUITE_END();

}  // namespace pooling::cases
