// Exercise 06, task 4, core, 25 minutes: the cases.
// Edit: check_out.cpp
// Uses: is_alive.cpp check_in.cpp reset_session.cpp lease.cpp
#include "check_out_fixture.hpp"

#include <doctest/doctest.h>

namespace pooling::cases {

namespace {

// How a check_out ends when another thread has the lock first and changes the slots.
std::string outcome_after(SlotsFixture<ScriptedClock>& fixture,
                          std::function<void()> const& change)
{
    std::string found;
    run_with_turn(
        fixture.slots.mutex, Turn::before_the_lock, [&] { found = outcome(fixture); },
        change);
    return found;
}

}  // namespace

TEST_SUITE_BEGIN("4 check_out");

TEST_CASE("check_out opens a connection when none is idle")
{
    SlotsFixture<ScriptedClock> fixture(2, 0, 0ms);

    CHECK_SAME(outcome(fixture), "connection 1");
    {
        INFO("Expected: the lock is free when check_out has returned");
        INFO("Seen: the lock is still held");
        REQUIRE_FALSE(unlock_if_forgotten(fixture.slots.mutex));
    }
    CHECK_SAME(fixture.in_words(), "1 slots taken, idle: none");
}

TEST_CASE("check_out hands out an idle connection in place of opening one")
{
    SlotsFixture<ScriptedClock> fixture(2, 0, 0ms);
    fixture.add_idle(7);

    CHECK_SAME(outcome(fixture), "connection 7");
    CHECK_SAME(fixture.in_words(), "1 slots taken, idle: none");
}

TEST_CASE("check_out takes the connection that came back last")
{
    SlotsFixture<ScriptedClock> fixture(3, 0, 0ms);
    fixture.add_idle(5);
    fixture.add_idle(8);
    fixture.add_idle(6);

    CHECK_SAME(outcome(fixture), "connection 6");
    CHECK_SAME(outcome(fixture), "connection 8");
    CHECK_SAME(fixture.in_words(), "3 slots taken, idle: 5");
}

TEST_CASE("check_out opens size + max_overflow connections and not one more")
{
    SlotsFixture<ScriptedClock> fixture(2, 3, 0ms);

    for (int number = 1; number <= 2 + 3; ++number) {
        CHECK_SAME(outcome(fixture), "connection " + std::to_string(number));
    }
    CHECK_SAME(outcome(fixture), "a PoolTimeout, at once");
    CHECK_SAME(fixture.in_words(), "5 slots taken, idle: none");
}

TEST_CASE("check_out throws a PoolTimeout that knows the options")
{
    SlotsFixture<ScriptedClock> fixture(1, 2, 250ms);
    fixture.clock->wait_takes = 250ms;
    fixture.slots.taken = 3;

    std::string found = "no error";
    try {
        check_out_from(fixture);
    } catch (PoolTimeout const& error) {
        found = "size " + std::to_string(error.size) + ", max_overflow " +
                std::to_string(error.max_overflow) + ", " +
                std::to_string(error.timeout.count()) + " ms";
    } catch (NeverGivesUp const& error) {
        found = error.what();
    }
    CHECK_SAME(found, "size 1, max_overflow 2, 250 ms");
}

TEST_CASE("check_out frees the slot when opening fails")
{
    SlotsFixture<ScriptedClock> fixture(1, 0, 0ms);

    int calls = 0;
    OpenConnection const fails_once = [&] {
        return ++calls == 1 ? unreachable() : fixture.open();
    };
    CHECK_THROWS_WITH(check_out(fixture.slots, fixture.options, fails_once),
                      "no route to the database");
    unlock_if_forgotten(fixture.slots.mutex);
    CHECK_SAME(fixture.in_words(), "0 slots taken, idle: none");
    CHECK_SAME(outcome(fixture), "connection 1");
}

TEST_CASE("check_out frees the slot when opening fails by any kind of exception")
{
    SlotsFixture<ScriptedClock> fixture(1, 0, 0ms);
    OpenConnection const throws_a_number = []() -> std::unique_ptr<Connection> {
        throw 1040;  // in C++ anything can be thrown
    };

    CHECK_THROWS_AS(check_out(fixture.slots, fixture.options, throws_a_number), int);
    unlock_if_forgotten(fixture.slots.mutex);
    CHECK_SAME(fixture.in_words(), "0 slots taken, idle: none");
}

TEST_CASE("check_out lets the error of opening go on as it is")
{
    struct Unreachable : std::runtime_error {
        using std::runtime_error::runtime_error;
    };
    SlotsFixture<ScriptedClock> fixture(1, 0, 0ms);
    OpenConnection const throws = []() -> std::unique_ptr<Connection> {
        throw Unreachable("no route to the database");
    };
    std::string found = "no error";
    try {
        check_out(fixture.slots, fixture.options, throws);
    } catch (Unreachable const&) {
        found = "the error that open() threw, of its own type";
    } catch (std::exception const& error) {
        found = "an error of another type: " + std::string(error.what());
    }
    CHECK_SAME(found, "the error that open() threw, of its own type");
}

TEST_CASE("check_out releases the lock while it opens a connection")
{
    SlotsFixture<ScriptedClock> fixture(2, 0, 0ms);
    std::string found = "open() was not called";
    OpenConnection const open = [&] {
        found = is_mine(fixture.slots.mutex) ? "locked" : "free";
        return fixture.open();
    };

    CHECK_NOTHROW(check_out(fixture.slots, fixture.options, open));

    INFO("The lock while open() runs:");
    CHECK_SAME(found, "free");
}

TEST_CASE("check_out leaves one slot to one of two threads that come at once")
{
    SlotsFixture<ScriptedClock> fixture(1, 0, 0ms);
    Gate gate;
    Borrower first([&] {
        return check_out(fixture.slots, fixture.options, open_behind(gate, fixture));
    });
    REQUIRE(gate.is_reached_by(first));

    // The first is inside open(). It has asked whether there is room, and so does the
    // second now.
    std::string second;
    Thread<void> other([&] { second = outcome(fixture); });
    other.sleeps_or_ends();
    gate.open();
    other.result();

    CHECK_NOTHROW(first.result());
    INFO("The first thread has the slot and is still opening. The second gets:");
    CHECK_SAME(second, "a PoolTimeout, at once");
}

TEST_CASE("check_out touches no slot while another thread has the lock")
{
    SlotsFixture<ScriptedClock> fixture(2, 0, 0ms);
    fixture.add_idle(7);
    std::string found;

    outcome_after(fixture, [&] { found = fixture.in_words(); });

    CHECK_SAME(found, "1 slots taken, idle: 7");
}

TEST_CASE("check_out sees what came back while it waited for the lock")
{
    {
        SlotsFixture<ScriptedClock> fixture(2, 0, 0ms);
        fixture.slots.taken = 1;
        CHECK_SAME(outcome_after(fixture, [&] { fixture.add_idle(9); }),
                   "connection 9");
    }
    SlotsFixture<ScriptedClock> fixture(1, 0, 0ms);
    fixture.slots.taken = 1;
    CHECK_SAME(outcome_after(fixture, [&] { fixture.slots.taken = 0; }),
               "connection 1");
}

TEST_CASE("check_out sees what was taken while it waited for the lock")
{
    {
        SlotsFixture<ScriptedClock> fixture(1, 0, 0ms);
        INFO("Another thread has taken the last slot meanwhile.");
        CHECK_SAME(outcome_after(fixture, [&] { fixture.slots.taken = 1; }),
                   "a PoolTimeout, at once");
    }
    SlotsFixture<ScriptedClock> fixture(1, 0, 0ms);
    fixture.add_idle(9);
    INFO("Another thread has taken the last connection meanwhile.");
    CHECK_SAME(outcome_after(fixture, [&] { fixture.slots.idle.clear(); }),
               "a PoolTimeout, at once");
}

TEST_CASE("check_out decides and acts under one lock")
{
    SlotsFixture<ScriptedClock> fixture(1, 0, 0ms);

    std::string found;
    run_with_turn(
        fixture.slots.mutex, Turn::after_the_lock, [&] { found = outcome(fixture); },
        [&] {
            // Another borrower takes the slot, if it is still there.
            fixture.slots.taken = 1;
        });

    INFO("One slot, and two borrowers in line; this one was the first:");
    CHECK_SAME(found, "connection 1");
    CHECK_SAME(fixture.in_words(), "1 slots taken, idle: none");
}

TEST_CASE("check_out frees the slot of a failed opening only with the lock")
{
    SlotsFixture<ManualClock> fixture(1, 0, 0ms);
    std::string found;

    fail_to_open(fixture, Turn::before_the_lock, [&] { found = fixture.in_words(); });

    INFO("The slots, as long as another thread has the lock:");
    CHECK_SAME(found, "1 slots taken, idle: none");
    CHECK_SAME(fixture.in_words(), "0 slots taken, idle: none");
}

TEST_SUITE_END();

}  // namespace pooling::cases
