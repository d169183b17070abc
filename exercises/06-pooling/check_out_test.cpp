// Exercise 06, task 2, core, 30 minutes: the cases.
// Edit: check_out.cpp
// Uses: check_in.cpp
#include "fixture.hpp"

#include <doctest/doctest.h>

namespace pooling {

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

    std::string const seen = outcome(fixture);
    INFO("Expected: a PoolTimeout at once");
    INFO("Seen: ", seen);
    CHECK(seen == "a PoolTimeout at once");
}

TEST_CASE("check_out throws a PoolTimeout that knows the options")
{
    Fixture<ScriptedClock> fixture(1, 2, 250ms);
    fixture.clock->wait_takes = 250ms;
    fixture.slots.taken = 3;
    try {
        fixture.check_out();
        FAIL("it handed out a connection, though all three are in use");
    } catch (NeverGivesUp const& error) {
        INFO("Expected: a PoolTimeout after 250 ms");
        INFO("Seen: ", std::string(error.what()));
        FAIL("it waits for ever");
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

    {
        INFO("Expected: the second borrower waits, by slots.wait");
        INFO("Seen: ", fixture.in_place_of_waiting(borrower));
        REQUIRE(fixture.is_made_to_wait(borrower));
    }
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

    {
        INFO("Expected: the second borrower waits, by slots.wait");
        INFO("Seen: ", fixture.in_place_of_waiting(borrower));
        REQUIRE(fixture.is_made_to_wait(borrower));
    }
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

TEST_SUITE_END();

}  // namespace pooling
