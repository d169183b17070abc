// Exercise 06, task 1, core, 25 minutes: the cases.
// Edit: check_in.cpp
// Uses: check_out.cpp
#include "fixture.hpp"

#include <doctest/doctest.h>

namespace pooling {

using namespace cases;

namespace {

// As if check_out had handed it out: it takes a slot.
template <typename SomeClock>
std::unique_ptr<Connection> lent(Fixture<SomeClock>& fixture)
{
    ++fixture.slots.taken;
    return fixture.open();
}

// Gives back by check_in, and sees that the lock is free afterwards.
template <typename SomeClock>
void give_back(Fixture<SomeClock>& fixture, std::unique_ptr<Connection> connection)
{
    check_in(fixture.slots, fixture.options, std::move(connection));

    bool const still_held = fixture.unlock_if_forgotten();
    INFO("Expected: the lock is free when check_in has returned");
    INFO("Seen: the lock is still held");
    REQUIRE_FALSE(still_held);
}

// Waits once for a slot, as a borrower does.
Thread<void> waiting_thread(Fixture<ManualClock>& fixture)
{
    return Thread<void>([&fixture] {
        std::unique_lock lock(fixture.slots.mutex);
        fixture.slots.wait(lock, *fixture.clock, fixture.clock->now() + 1h);
    });
}

// A thread that waits is woken up by this check_in.
void check_wakes(Fixture<ManualClock>& fixture, std::unique_ptr<Connection> connection)
{
    Thread<void> const waiting = waiting_thread(fixture);
    AtTheEnd const home([&] { fixture.send_home(); });
    REQUIRE(fixture.is_made_to_wait(waiting));

    give_back(fixture, std::move(connection));

    INFO("Expected: the thread that waits wakes up");
    INFO("Seen: it sleeps on");
    CHECK(waiting.ends());
}

// Another thread has the lock when check_in comes to it, and changes the slots.
void check_in_after(Fixture<ManualClock>& fixture, std::function<void()> const& change)
{
    auto connection = lent(fixture);
    fixture.slots.mutex.lock();
    Thread<void> returning([&] {
        check_in(fixture.slots, fixture.options, std::move(connection));
        fixture.unlock_if_forgotten();
    });
    fixture.comes_to_the_lock(returning);
    change();
    fixture.slots.mutex.unlock();
    CHECK_NOTHROW(returning.result());
}

}  // namespace

TEST_SUITE_BEGIN("1 check_in");

TEST_CASE("check_in keeps a connection for the next borrower")
{
    Fixture<ManualClock> fixture(2, 0, 0ms);

    give_back(fixture, lent(fixture));

    INFO("Expected: 1 slot taken, its connection idle");
    INFO("Seen: ", fixture.in_words());
    REQUIRE(fixture.slots.idle.size() == 1);
    CHECK(fixture.slots.idle.back()->number == 1);
    CHECK(fixture.slots.taken == 1);
}

TEST_CASE("check_in puts the connection behind those that came back before")
{
    Fixture<ManualClock> fixture(3, 0, 0ms);
    fixture.add_idle(8);
    fixture.add_idle(9);

    give_back(fixture, lent(fixture));

    REQUIRE(fixture.slots.idle.size() == 3);
    CHECK(fixture.slots.idle.back()->number == 1);
}

TEST_CASE("check_in frees the slot of a connection that was closed")
{
    Fixture<ManualClock> fixture(2, 0, 0ms);
    lent(fixture);

    give_back(fixture, nullptr);

    INFO("Expected: 0 slots taken, 0 idle");
    INFO("Seen: ", fixture.in_words());
    CHECK(fixture.slots.idle.empty());
    CHECK(fixture.slots.taken == 0);
}

TEST_CASE("check_in keeps no more than size connections")
{
    Fixture<ManualClock> fixture(2, 3, 0ms);
    fixture.add_idle(8);
    fixture.add_idle(9);

    give_back(fixture, lent(fixture));

    INFO("Expected: 2 slots taken, 2 idle");
    INFO("Seen: ", fixture.in_words());
    CHECK(fixture.slots.idle.size() == 2);
    CHECK(fixture.slots.taken == 2);
}

TEST_CASE("check_in counts what is idle and not what is taken")
{
    Fixture<ManualClock> fixture(1, 2, 0ms);
    auto first = lent(fixture);
    auto const second = lent(fixture);
    auto const third = lent(fixture);

    give_back(fixture, std::move(first));

    INFO("Expected: 3 slots taken, 1 idle: the next borrower need not open one");
    INFO("Seen: ", fixture.in_words());
    CHECK(fixture.slots.idle.size() == 1);
    CHECK(fixture.slots.taken == 3);
}

TEST_CASE("check_in keeps nothing when the size is zero")
{
    Fixture<ManualClock> fixture(0, 1, 0ms);

    give_back(fixture, lent(fixture));

    INFO("Expected: 0 slots taken, 0 idle");
    INFO("Seen: ", fixture.in_words());
    CHECK(fixture.slots.idle.empty());
    CHECK(fixture.slots.taken == 0);
}

TEST_CASE("check_in wakes a thread that waits for a connection")
{
    Fixture<ManualClock> fixture(1, 0, 0ms);
    check_wakes(fixture, lent(fixture));
}

TEST_CASE("check_in wakes a thread that waits when it closes the connection")
{
    Fixture<ManualClock> fixture(0, 1, 0ms);
    check_wakes(fixture, lent(fixture));
}

TEST_CASE("check_in wakes a thread that waits when a connection was closed before")
{
    Fixture<ManualClock> fixture(1, 0, 0ms);
    lent(fixture);
    check_wakes(fixture, nullptr);
}

TEST_CASE("check_in tells nobody before there is something to tell")
{
    Fixture<ManualClock> fixture(1, 0, 0ms);
    auto connection = lent(fixture);
    fixture.slots.mutex.lock();
    Thread<void> returning(
        [&] { check_in(fixture.slots, fixture.options, std::move(connection)); });

    // It comes to the lock that the test holds: nothing has come back yet.
    fixture.comes_to_the_lock(returning);
    int const told_before = fixture.slots.freed.notified();
    bool const is_idle = !fixture.slots.idle.empty();
    fixture.slots.mutex.unlock();

    CHECK_NOTHROW(returning.result());
    INFO("Expected: the slots are changed, and then a thread that waits is notified");
    INFO("Seen: notified first; it looks, finds nothing, and sleeps beside what comes");
    bool const told_too_early = told_before > 0 && !is_idle;
    CHECK_FALSE(told_too_early);
}

TEST_CASE("check_in touches no slot while another thread holds the lock")
{
    Fixture<ManualClock> fixture(1, 0, 0ms);
    auto connection = lent(fixture);
    fixture.slots.mutex.lock();
    Thread<void> returning(
        [&] { check_in(fixture.slots, fixture.options, std::move(connection)); });

    // It either comes to the lock or goes past it.
    bool const came_to_something = fixture.comes_to_the_lock(returning);
    bool const went_past = returning.done();
    fixture.slots.mutex.unlock();

    CHECK_NOTHROW(returning.result());
    REQUIRE(came_to_something);
    INFO("Expected: it waits before the lock that another thread holds");
    INFO("Seen: it gave the connection back without the lock");
    CHECK_FALSE(went_past);
}

TEST_CASE("check_in sees what changed while it waited for the lock")
{
    Fixture<ManualClock> fixture(1, 1, 0ms);
    check_in_after(fixture, [&] { fixture.put_idle(9); });
    {
        INFO("Expected: 1 slots taken, 1 idle: the other came first, and one is kept");
        INFO("Seen: ", fixture.in_words());
        CHECK(fixture.slots.idle.size() == 1);
        CHECK(fixture.slots.taken == 1);
    }

    check_in_after(fixture, [&] { fixture.slots.idle.clear(); });
    INFO("Expected: 2 slots taken, 1 idle: the one that lay there is in use now");
    INFO("Seen: ", fixture.in_words());
    CHECK(fixture.slots.idle.size() == 1);
    CHECK(fixture.slots.taken == 2);
}

TEST_SUITE_END();

}  // namespace pooling
