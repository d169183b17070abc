// Exercise 06, task 2: the cases. Read them; change only check_out.cpp.
#include "fixture.hpp"

#include <doctest/doctest.h>

using namespace cases;

TEST_SUITE_BEGIN("2 check_out");

TEST_CASE("check_out opens a connection when none is idle")
{
    Fixture<ScriptedClock> fixture(2, 0, 0ms);

    auto const connection = fixture.check_out();

    REQUIRE(connection != nullptr);
    CHECK(connection->number == 1);
    CHECK(fixture.slots.taken == 1);
}

TEST_CASE("check_out hands out an idle connection in place of opening one")
{
    Fixture<ScriptedClock> fixture(2, 0, 0ms);
    fixture.add_idle(7);

    auto const connection = fixture.check_out();

    REQUIRE(connection != nullptr);
    CHECK(connection->number == 7);
    CHECK(fixture.openings == 0);
    INFO("Expected: 1 slots taken, 0 idle");
    INFO("Seen: ", fixture.in_words());
    CHECK(fixture.slots.idle.empty());
    CHECK(fixture.slots.taken == 1);
}

TEST_CASE("check_out takes the connection that came back last")
{
    Fixture<ScriptedClock> fixture(3, 0, 0ms);
    fixture.add_idle(1);
    fixture.add_idle(2);
    fixture.add_idle(3);

    CHECK(fixture.check_out()->number == 3);
    CHECK(fixture.check_out()->number == 2);
}

TEST_CASE("check_out opens size + max_overflow connections and not one more")
{
    Fixture<ScriptedClock> fixture(2, 3, 0ms);

    for (int i = 0; i < 2 + 3; ++i) {
        CHECK_NOTHROW(fixture.check_out());
    }
    INFO("Expected: 2 + 3 connections, and a PoolTimeout for the sixth borrower");
    CHECK_THROWS_AS(fixture.check_out(), PoolTimeout);
    CHECK(fixture.openings == 5);
}

TEST_CASE("check_out with a timeout of zero waits for nothing")
{
    Fixture<ScriptedClock> fixture(1, 0, 0ms);
    auto const only_one = fixture.check_out();

    CHECK_THROWS_AS(fixture.check_out(), PoolTimeout);
    CHECK(fixture.clock->waits == 0);
}

TEST_CASE("check_out throws a PoolTimeout that knows the options")
{
    Fixture<ScriptedClock> fixture(1, 2, 250ms);
    fixture.clock->wait_takes = 250ms;
    fixture.slots.taken = 3;
    try {
        fixture.check_out();
        FAIL("it handed out a connection, though all three are in use");
    } catch (PoolTimeout const& error) {
        CHECK(error.size == 1);
        CHECK(error.max_overflow == 2);
        CHECK(error.timeout == 250ms);
    }
}

TEST_CASE("check_out waits until a connection comes back")
{
    Fixture<ManualClock> fixture(1, 0, 1s);
    auto lent = fixture.check_out();
    Borrower borrower([&] { return fixture.check_out(); });
    AtTheEnd const home([&] { fixture.send_home(); });

    INFO("Expected: the second borrower waits, by slots.wait");
    REQUIRE(fixture.is_made_to_wait(borrower));
    {
        std::lock_guard const lock(fixture.slots.mutex);
        fixture.slots.idle.push_back(std::move(lent));
        fixture.slots.freed.notify_one();
    }
    REQUIRE(borrower.ends());
    CHECK(borrower.result()->number == 1);
    CHECK(fixture.openings == 1);
}

TEST_CASE("check_out opens a connection when a slot comes free while it waits")
{
    Fixture<ManualClock> fixture(1, 0, 1s);
    auto const lent = fixture.check_out();
    Borrower borrower([&] { return fixture.check_out(); });
    AtTheEnd const home([&] { fixture.send_home(); });

    REQUIRE(fixture.is_made_to_wait(borrower));
    {
        std::lock_guard const lock(fixture.slots.mutex);
        fixture.slots.taken = 0;
        fixture.slots.freed.notify_one();
    }
    REQUIRE(borrower.ends());
    CHECK(borrower.result()->number == 2);
    CHECK(fixture.slots.taken == 1);
}

TEST_CASE("check_out waits on when it was woken up for nothing")
{
    Fixture<ScriptedClock> fixture(1, 0, 100ms);
    auto const lent = fixture.check_out();
    fixture.clock->wait_takes = 30ms;  // and nothing comes back meanwhile

    CHECK_THROWS(fixture.check_out());
    INFO("Expected: it waits until the 100 ms are over, four times in all");
    INFO("Seen: it waited ", fixture.clock->waits, " times");
    CHECK(fixture.clock->waits >= 4);
}

TEST_CASE("check_out counts its timeout from the call however often it wakes up")
{
    Fixture<ScriptedClock> fixture(1, 0, 100ms);
    auto const lent = fixture.check_out();
    fixture.clock->wait_takes = 60ms;

    CHECK_THROWS(fixture.check_out());
    INFO("Expected: it gives up after 100 ms, in its second wait of 60 ms");
    INFO("Seen: it waited ", fixture.clock->waits, " times");
    CHECK(fixture.clock->waits <= 2);
}

TEST_CASE("check_out takes a connection that comes back as the time runs out")
{
    Fixture<ScriptedClock> fixture(1, 0, 100ms);
    auto lent = fixture.check_out();
    fixture.clock->wait_takes = 100ms;
    fixture.clock->during_wait = [&] { fixture.slots.idle.push_back(std::move(lent)); };

    INFO("Expected: the connection that is there, although the time is up");
    CHECK_NOTHROW(fixture.check_out());
    CHECK(fixture.slots.idle.empty());
}

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
    becomes([&] { return second.done() || fixture.slots.mutex.waiting() > 0; });
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
        // Asked by another thread: the one that holds a lock must not try it.
        is_free = Thread<bool>([&] {
                      bool const locked = fixture.slots.mutex.try_lock();
                      if (locked) {
                          fixture.slots.mutex.unlock();
                      }
                      return locked;
                  }).result();
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
        return check_out(fixture.slots, fixture.options,
                         [&]() -> std::unique_ptr<Connection> {
                             gate.pass();
                             throw std::runtime_error("no route to the database");
                         });
    });
    REQUIRE(gate.is_reached_by(unlucky));
    Borrower waiting([&] { return fixture.check_out(); });
    AtTheEnd const home([&] {
        fixture.send_home();
        gate.open();
    });
    REQUIRE(fixture.is_made_to_wait(waiting));

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
    bool const came_to_something =
        becomes([&] { return borrower.done() || fixture.slots.mutex.waiting() > 0; });
    bool const went_past = borrower.done();
    fixture.slots.mutex.unlock();

    CHECK_NOTHROW(borrower.result());
    REQUIRE(came_to_something);
    INFO("Expected: it waits before the lock that another thread holds");
    INFO("Seen: it took a connection without the lock");
    CHECK_FALSE(went_past);
}

TEST_SUITE_END();
