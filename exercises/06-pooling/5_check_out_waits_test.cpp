// Exercise 06, task 5, core, 20 minutes: the cases.
// Edit: check_out.cpp
// Uses: is_alive.cpp check_in.cpp reset_session.cpp lease.cpp
#include "check_out_fixture.hpp"

#include <doctest/doctest.h>

namespace pooling::cases {

namespace {

// What a thread did that was not made to wait.
std::string instead_of_waiting(Borrower const& borrower)
{
    return borrower.done() ? "it came to its end and did not wait"
                           : "it neither ends nor waits by slots.wait";
}

// The second borrower of a pool of one waits; then something happens, with the lock
// held, and one thread is notified. Returns what the borrower gets.
std::string outcome_after_waiting(
    std::function<void(SlotsFixture<ManualClock>&, std::unique_ptr<Connection>)> event)
{
    SlotsFixture<ManualClock> fixture(1, 0, 1s);
    auto lent = check_out_from(fixture);
    Borrower borrower([&] { return check_out_from(fixture); });
    ScopeExit const at_the_end([&] { fixture.end_all_waits(); });
    if (!fixture.is_made_to_wait(borrower)) {
        return instead_of_waiting(borrower);
    }
    {
        std::lock_guard const lock(fixture.slots.mutex);
        event(fixture, std::move(lent));
        fixture.slots.freed.notify_one();
    }
    if (!borrower.ends()) {
        return "it waits on";
    }
    std::string const number = std::to_string(borrower.result()->number);
    return "it waited, then connection " + number + "; " + fixture.in_words();
}

}  // namespace

TEST_SUITE_BEGIN("5 check_out_waits");

TEST_CASE("check_out waits until a connection comes back")
{
    CHECK_SAME(outcome_after_waiting([](auto& fixture, auto lent) {
                   fixture.slots.idle.push_back(std::move(lent));
               }),
               "it waited, then connection 1; 1 slots taken, idle: none");
}

TEST_CASE("check_out opens a connection when a slot comes free while it waits")
{
    CHECK_SAME(
        outcome_after_waiting([](auto& fixture, auto) { fixture.slots.taken = 0; }),
        "it waited, then connection 2; 1 slots taken, idle: none");
}

TEST_CASE("check_out with a timeout of zero waits for nothing")
{
    SlotsFixture<ScriptedClock> fixture(1, 0, 0ms);
    CHECK_SAME(outcome(fixture), "connection 1");

    CHECK_SAME(outcome(fixture), "a PoolTimeout, at once");
}

TEST_CASE("check_out waits on when it was woken up without a reason")
{
    SlotsFixture<ScriptedClock> fixture(1, 0, 100ms);
    fixture.slots.taken = 1;
    fixture.clock->wait_takes = 30ms;  // and nothing comes back meanwhile

    INFO("Each wait ends after 30 of 100 ms.");
    CHECK_SAME(outcome(fixture), "a PoolTimeout, after 100 ms and 4 waits");
}

TEST_CASE("check_out counts its timeout from the call however often it wakes up")
{
    SlotsFixture<ScriptedClock> fixture(1, 0, 100ms);
    fixture.slots.taken = 1;
    fixture.clock->wait_takes = 60ms;

    INFO("Each wait ends after 60 of 100 ms.");
    CHECK_SAME(outcome(fixture), "a PoolTimeout, after 100 ms and 2 waits");
}

TEST_CASE("check_out counts its timeout from the call and not from the lock")
{
    SlotsFixture<ManualClock> fixture(1, 0, 100ms);
    fixture.slots.taken = 1;
    fixture.slots.mutex.lock();
    std::string found = "it waits, although the 100 ms are over";
    Thread<void> borrower([&] {
        try {
            check_out_from(fixture);
        } catch (PoolTimeout const&) {
            found = "a PoolTimeout";
        }
    });
    ScopeExit const at_the_end([&] { fixture.end_all_waits(); });
    borrower.sleeps_or_ends();
    fixture.clock->advance(100ms);
    fixture.slots.mutex.unlock();

    INFO("It took 100 ms to get the lock.");
    bool const waits = fixture.is_made_to_wait(borrower);
    if (!waits) {
        borrower.result();
    }
    CHECK_SAME(waits ? "it waits, although the 100 ms are over" : found,
               "a PoolTimeout");
}

TEST_CASE("check_out takes a connection that comes back as the time runs out")
{
    SlotsFixture<ScriptedClock> fixture(1, 0, 100ms);
    fixture.slots.taken = 1;
    fixture.clock->wait_takes = 100ms;
    fixture.clock->during_wait = [&] {
        fixture.slots.idle.push_back(fixture.numbered(6));
    };

    INFO("The time is over, and connection 6 is there.");
    CHECK_SAME(outcome(fixture), "connection 6");
    CHECK_SAME(fixture.in_words(), "1 slots taken, idle: none");
}

TEST_CASE("check_out does what is possible although others wait")
{
    // The one that waits was woken and is on its way, or will be by the next.
    SlotsFixture<ScriptedClock> fixture(2, 0, 100ms);
    fixture.add_idle(5);
    fixture.slots.waiting = 1;
    fixture.clock->wait_takes = 100ms;

    CHECK_SAME(outcome(fixture), "connection 5");

    SlotsFixture<ScriptedClock> with_room(2, 0, 100ms);
    with_room.slots.taken = 1;
    with_room.slots.waiting = 1;
    with_room.clock->wait_takes = 100ms;
    INFO("None is idle, and there is room for one more.");
    CHECK_SAME(outcome(with_room), "connection 1");
}

TEST_CASE("check_out opens as carefully after a wait as at once")
{
    SlotsFixture<ScriptedClock> fixture(1, 0, 100ms);
    fixture.slots.taken = 1;
    fixture.clock->during_wait = [&] { fixture.slots.taken = 0; };
    std::string found = "open() was not called";
    OpenConnection const open = [&] {
        found = fixture.slots.taken == 1 ? "counted, " : "not counted, ";
        found += is_mine(fixture.slots.mutex) ? "locked" : "free";
        return unreachable();
    };

    CHECK_THROWS_WITH(check_out(fixture.slots, fixture.options, open),
                      "no route to the database");
    unlock_if_forgotten(fixture.slots.mutex);
    INFO("The slot and the lock while open() runs:");
    CHECK_SAME(found, "counted, free");
    INFO("After open() has thrown:");
    CHECK_SAME(fixture.in_words(), "0 slots taken, idle: none");
}

TEST_CASE("check_out wakes a thread that waits when opening fails")
{
    SlotsFixture<ScriptedClock> fixture(1, 0, 0ms);
    fixture.slots.waiting = 1;
    Listener const listener(fixture.slots.freed);

    CHECK_THROWS_WITH(check_out(fixture.slots, fixture.options, unreachable),
                      "no route to the database");
    unlock_if_forgotten(fixture.slots.mutex);

    CHECK_SAME(listener.was_notified() ? "the thread that waits is notified"
                                       : "the thread that waits sleeps on",
               "the thread that waits is notified");
    CHECK_SAME(fixture.in_words(), "0 slots taken, idle: none");
}

TEST_CASE("check_out notifies no thread of a failed opening before the slot is free")
{
    for (Turn const turn : {Turn::before_the_lock, Turn::after_the_lock}) {
        SlotsFixture<ManualClock> fixture(1, 0, 0ms);
        fixture.slots.waiting = 1;
        Listener const listener(fixture.slots.freed);
        std::string found = "no notification";

        fail_to_open(fixture, turn, [&] {
            if (fixture.slots.taken > 0 && listener.was_notified()) {
                found = "a notification, and no free slot to find";
            }
        });

        CHECK_SAME(found, "no notification");
    }
}

TEST_SUITE_END();

}  // namespace pooling::cases
