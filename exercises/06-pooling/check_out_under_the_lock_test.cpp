// Exercise 06, task 2, core, 30 minutes: the cases.
// Edit: check_out.cpp
// Uses: check_in.cpp
#include "fixture.hpp"

#include <doctest/doctest.h>

namespace pooling {

using namespace cases;

namespace {

// Fails to open a connection, once the gate lets it.
OpenConnection unreachable_behind(Gate& gate)
{
    return [&gate]() -> std::unique_ptr<Connection> {
        gate.pass();
        throw std::runtime_error("no route to the database");
    };
}

// What comes of a check_out when another thread has the lock first and changes the
// slots.
std::string outcome_after(Fixture<ScriptedClock>& fixture,
                          std::function<void()> const& change)
{
    fixture.slots.mutex.lock();
    Thread<std::string> borrower([&] { return outcome(fixture); });
    fixture.comes_to_the_lock(borrower);
    change();
    fixture.slots.mutex.unlock();
    return borrower.result();
}

}  // namespace

TEST_SUITE_BEGIN("2 check_out");

TEST_CASE("check_out leaves one slot to one of two threads that come at once")
{
    Fixture<ScriptedClock> fixture(1, 0, 0ms);
    Gate gate;
    Borrower first([&] {
        return check_out(fixture.slots, fixture.options, fixture.open_behind(gate));
    });
    REQUIRE(gate.is_reached_by(first));

    // The first stands inside open(). It has asked whether there is room, and so does
    // the second now.
    Borrower second([&] { return fixture.check_out(); });
    fixture.comes_to_the_lock(second);
    gate.open();

    CHECK_NOTHROW(first.result());
    INFO("Expected: a PoolTimeout for the second, whose slot is taken by the first");
    INFO("Seen: both open a connection, where there is room for one");
    CHECK_THROWS_AS(second.result(), PoolTimeout);
}

TEST_CASE("check_out lets go of the lock while it opens a connection")
{
    Fixture<ManualClock> fixture(2, 0, 0ms);
    Gate gate;
    Borrower first([&] {
        return check_out(fixture.slots, fixture.options, fixture.open_behind(gate));
    });
    REQUIRE(gate.is_reached_by(first));

    bool const is_free = fixture.slots.mutex.try_lock();
    if (is_free) {
        fixture.slots.mutex.unlock();
    }
    gate.open();
    CHECK_NOTHROW(first.result());
    INFO("Expected: while one thread opens a connection, others can lock the slots");
    INFO("Seen: the lock is held by the thread that opens");
    CHECK(is_free);
}

TEST_CASE("check_out frees the slot when opening fails")
{
    Fixture<ScriptedClock> fixture(1, 0, 0ms);
    OpenConnection const unreachable = []() -> std::unique_ptr<Connection> {
        throw std::runtime_error("no route to the database");
    };

    CHECK_THROWS_WITH(check_out(fixture.slots, fixture.options, unreachable),
                      "no route to the database");
    INFO("Expected: 0 slots taken, 0 idle");
    INFO("Seen: ", fixture.in_words());
    CHECK(fixture.slots.taken == 0);
    CHECK_NOTHROW(fixture.check_out());
}

TEST_CASE("check_out lets the error of opening go on as it is")
{
    struct Unreachable : std::runtime_error {
        using std::runtime_error::runtime_error;
    };
    Fixture<ScriptedClock> fixture(1, 0, 0ms);
    OpenConnection const unreachable = []() -> std::unique_ptr<Connection> {
        throw Unreachable("no route to the database");
    };

    INFO("Expected: the error that open() threw, of the type that it threw");
    CHECK_THROWS_AS(check_out(fixture.slots, fixture.options, unreachable),
                    Unreachable);
}

TEST_CASE("check_out opens as carefully after a wait as at once")
{
    Fixture<ScriptedClock> fixture(1, 0, 100ms);
    auto const lent = fixture.check_out();
    fixture.clock->during_wait = [&] { fixture.slots.taken = 0; };
    bool is_free = false;
    OpenConnection const unreachable = [&]() -> std::unique_ptr<Connection> {
        is_free = !fixture.slots.mutex.is_mine();
        throw std::runtime_error("no route to the database");
    };

    CHECK_THROWS_WITH(check_out(fixture.slots, fixture.options, unreachable),
                      "no route to the database");
    INFO("Expected: 0 slots taken, 0 idle, and the lock free while it opens");
    INFO("Seen: ", fixture.in_words(), is_free ? "" : ", and the lock held");
    CHECK(is_free);
    CHECK(fixture.slots.taken == 0);
}

TEST_CASE("check_out wakes a thread that waits when opening fails")
{
    Fixture<ManualClock> fixture(1, 0, 1s);
    Gate gate;
    Borrower unlucky([&] {
        return check_out(fixture.slots, fixture.options, unreachable_behind(gate));
    });
    REQUIRE(gate.is_reached_by(unlucky));
    Borrower waiting([&] { return fixture.check_out(); });
    AtTheEnd const home([&] {
        fixture.send_home();
        gate.open();
    });
    {
        INFO("Expected: the thread that comes second waits, by slots.wait");
        INFO("Seen: ", fixture.in_place_of_waiting(waiting));
        REQUIRE(fixture.is_made_to_wait(waiting));
    }

    gate.open();

    CHECK_THROWS(unlucky.result());
    INFO("Expected: the slot came free, so the thread that waits opens a connection");
    CHECK(waiting.ends());
    CHECK(fixture.openings == 1);
}

TEST_CASE("check_out touches no slot while another thread holds the lock")
{
    Fixture<ManualClock> fixture(1, 0, 0ms);
    fixture.add_idle(1);
    fixture.slots.mutex.lock();
    Borrower borrower([&] { return fixture.check_out(); });

    // It either comes to the lock or goes past it.
    bool const came_to_something = fixture.comes_to_the_lock(borrower);
    bool const went_past = borrower.done();
    fixture.slots.mutex.unlock();

    CHECK_NOTHROW(borrower.result());
    REQUIRE(came_to_something);
    INFO("Expected: it waits before the lock that another thread holds");
    INFO("Seen: it took a connection without the lock");
    CHECK_FALSE(went_past);
}

TEST_CASE("check_out sees what came back while it waited for the lock")
{
    {
        Fixture<ScriptedClock> fixture(2, 0, 0ms);
        fixture.slots.taken = 1;
        std::string const seen = outcome_after(fixture, [&] { fixture.put_idle(9); });
        INFO("Expected: connection 9, which came back before it had the lock");
        INFO("Seen: ", seen);
        CHECK(seen == "connection 9");
    }
    Fixture<ScriptedClock> fixture(1, 0, 0ms);
    fixture.slots.taken = 1;
    std::string const seen = outcome_after(fixture, [&] { fixture.slots.taken = 0; });
    INFO("Expected: connection 1, for a slot came free before it had the lock");
    INFO("Seen: ", seen);
    CHECK(seen == "connection 1");
}

TEST_CASE("check_out sees what was taken while it waited for the lock")
{
    {
        Fixture<ScriptedClock> fixture(1, 0, 0ms);
        std::string const seen =
            outcome_after(fixture, [&] { fixture.slots.taken = 1; });
        INFO("Expected: a PoolTimeout at once, for another thread took the last slot");
        INFO("Seen: ", seen);
        CHECK(seen == "a PoolTimeout at once");
    }
    Fixture<ScriptedClock> fixture(1, 0, 0ms);
    fixture.add_idle(9);
    std::string const seen =
        outcome_after(fixture, [&] { fixture.slots.idle.clear(); });
    INFO("Expected: a PoolTimeout at once, for another thread took the connection");
    INFO("Seen: ", seen);
    CHECK(seen == "a PoolTimeout at once");
}

TEST_CASE("check_out frees the slot of a failed opening only with the lock")
{
    Fixture<ManualClock> fixture(1, 0, 0ms);
    Gate gate;
    Borrower unlucky([&] {
        return check_out(fixture.slots, fixture.options, unreachable_behind(gate));
    });
    AtTheEnd const home([&] { gate.open(); });
    REQUIRE(gate.is_reached_by(unlucky));
    {
        INFO("Expected: while it opens a connection, others can lock the slots");
        INFO("Seen: the lock is held by the thread that opens");
        REQUIRE(fixture.slots.mutex.try_lock());
    }
    gate.open();
    bool const came_to_something = fixture.comes_to_the_lock(unlucky);
    int const taken = fixture.slots.taken;
    fixture.slots.mutex.unlock();

    CHECK_THROWS(unlucky.result());
    REQUIRE(came_to_something);
    INFO("Expected: the slot stays taken as long as another thread holds the lock");
    INFO("Seen: the slot came free without the lock");
    CHECK(taken == 1);
}

TEST_SUITE_END();

}  // namespace pooling
