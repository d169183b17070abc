// Exercise 06, task 3, core, 20 minutes: the cases.
// Edit: check_in.cpp
// Uses: is_alive.cpp check_out.cpp reset_session.cpp lease.cpp
#include "check_in.hpp"
#include "slots_fixture.hpp"

#include <doctest/doctest.h>
#include <soci/sqlite3/soci-sqlite3.h>

namespace pooling::cases {

namespace {

using Fixture = SlotsFixture<ManualClock>;

// As if check_out had handed it out: it takes a slot.
std::unique_ptr<Connection> lent(Fixture& fixture)
{
    ++fixture.slots.taken;
    return fixture.open();
}

// Gives back by check_in, and sees that the lock is free afterwards.
void give_back(Fixture& fixture, std::unique_ptr<Connection> connection)
{
    check_in(fixture.slots, fixture.options, std::move(connection));

    bool const still_locked = unlock_if_forgotten(fixture.slots.mutex);
    INFO("Expected: the lock is free when check_in has returned");
    INFO("Seen: the lock is still held");
    REQUIRE_FALSE(still_locked);
}

// A thread that waits is woken up by this check_in.
void check_wakes(Fixture& fixture, std::unique_ptr<Connection> connection)
{
    // Waits once for a slot, as a borrower does.
    Thread<void> const waiting([&fixture] {
        std::unique_lock lock(fixture.slots.mutex);
        fixture.slots.wait(lock, *fixture.clock, fixture.clock->now() + 1h);
    });
    ScopeExit const at_the_end([&] { fixture.end_all_waits(); });
    REQUIRE(fixture.is_made_to_wait(waiting));

    give_back(fixture, std::move(connection));

    INFO("Expected: the thread that waits wakes up");
    INFO("Seen: it sleeps on");
    CHECK(waiting.ends());
}

// Whether a connection that closes does so while the slots are locked.
struct ClosingWatcher {
    std::mutex& mutex;
    bool closed = false;
    bool locked = false;

    static int at_close(unsigned, void* watcher, void*, void*)
    {
        auto& self = *static_cast<ClosingWatcher*>(watcher);
        self.closed = true;
        self.locked = is_mine(self.mutex);
        return 0;
    }
};

}  // namespace

TEST_SUITE_BEGIN("3 check_in");

TEST_CASE("check_in keeps a connection for the next borrower")
{
    Fixture fixture(2, 0, 0ms);

    give_back(fixture, lent(fixture));

    CHECK_SAME(fixture.in_words(), "1 slots taken, idle: 1");
}

TEST_CASE("check_in frees the slot of a connection that was closed")
{
    Fixture fixture(2, 0, 0ms);
    lent(fixture);

    give_back(fixture, nullptr);

    CHECK_SAME(fixture.in_words(), "0 slots taken, idle: none");
}

TEST_CASE("check_in puts the connection behind those that came back before")
{
    Fixture fixture(3, 0, 0ms);
    fixture.add_idle(8);
    fixture.add_idle(9);

    give_back(fixture, lent(fixture));

    CHECK_SAME(fixture.in_words(), "3 slots taken, idle: 8, 9, 1");
}

TEST_CASE("check_in keeps no more than size connections")
{
    Fixture fixture(2, 3, 0ms);
    fixture.add_idle(8);
    fixture.add_idle(9);

    give_back(fixture, lent(fixture));

    CHECK_SAME(fixture.in_words(), "2 slots taken, idle: 8, 9");
}

TEST_CASE("check_in counts what is idle and not what is taken")
{
    Fixture fixture(1, 2, 0ms);
    auto first = lent(fixture);
    auto const second = lent(fixture);
    auto const third = lent(fixture);

    give_back(fixture, std::move(first));

    CHECK_SAME(fixture.in_words(), "3 slots taken, idle: 1");
}

TEST_CASE("check_in keeps nothing when the size is zero")
{
    Fixture fixture(0, 1, 0ms);

    give_back(fixture, lent(fixture));

    CHECK_SAME(fixture.in_words(), "0 slots taken, idle: none");
}

TEST_CASE("check_in wakes a thread that waits for a connection")
{
    Fixture fixture(1, 0, 0ms);
    check_wakes(fixture, lent(fixture));
}

TEST_CASE("check_in wakes a thread that waits when it closes the connection")
{
    Fixture fixture(0, 1, 0ms);
    check_wakes(fixture, lent(fixture));
}

TEST_CASE("check_in wakes a thread that waits when a connection was closed before")
{
    Fixture fixture(1, 0, 0ms);
    lent(fixture);
    check_wakes(fixture, nullptr);
}

TEST_CASE("check_in wakes a thread that waits although others are idle")
{
    // The thread that was woken for connection 9 is on its way to it: this one needs
    // another.
    Fixture fixture(3, 0, 0ms);
    fixture.add_idle(9);
    check_wakes(fixture, lent(fixture));
}

TEST_CASE("check_in notifies no thread before there is something to find")
{
    for (Turn const turn : {Turn::before_the_lock, Turn::after_the_lock}) {
        Fixture fixture(1, 0, 0ms);
        auto connection = lent(fixture);
        fixture.slots.waiting = 1;
        Listener const listener(fixture.slots.freed);
        std::string found = "no notification";
        auto const look = [&] {
            if (fixture.slots.idle.empty() && listener.was_notified()) {
                found = "a notification, and nothing to find";
            }
        };
        auto const answer = [&] {
            check_in(fixture.slots, fixture.options, std::move(connection));
        };
        run_with_turn(fixture.slots.mutex, turn, answer, look);
        CHECK_SAME(found, "no notification");
    }
}

TEST_CASE("check_in touches no slot while another thread has the lock")
{
    Fixture fixture(1, 0, 0ms);
    auto connection = lent(fixture);
    std::string found;

    run_with_turn(
        fixture.slots.mutex, Turn::before_the_lock,
        [&] { check_in(fixture.slots, fixture.options, std::move(connection)); },
        [&] { found = fixture.in_words(); });

    CHECK_SAME(found, "1 slots taken, idle: none");
}

TEST_CASE("check_in sees what changed while it waited for the lock")
{
    Fixture fixture(1, 1, 0ms);
    auto connection = lent(fixture);
    auto const answer = [&] {
        check_in(fixture.slots, fixture.options, std::move(connection));
    };

    run_with_turn(fixture.slots.mutex, Turn::before_the_lock, answer,
                  [&] { fixture.add_idle(9); });

    {
        INFO("Connection 9 came back first, and one is kept.");
        CHECK_SAME(fixture.in_words(), "1 slots taken, idle: 9");
    }
    connection = lent(fixture);

    run_with_turn(fixture.slots.mutex, Turn::before_the_lock, answer,
                  [&] { fixture.slots.idle.clear(); });

    INFO("Connection 9 was borrowed meanwhile, so there is room again.");
    CHECK_SAME(fixture.in_words(), "2 slots taken, idle: 2");
}

TEST_CASE("check_in decides and acts under one lock")
{
    Fixture fixture(1, 1, 0ms);
    auto connection = lent(fixture);

    run_with_turn(
        fixture.slots.mutex, Turn::after_the_lock,
        [&] { check_in(fixture.slots, fixture.options, std::move(connection)); },
        [&] {
            // Another thread gives back connection 9, and keeps it if there is room.
            if (fixture.slots.idle.empty()) {
                fixture.add_idle(9);
            }
        });

    CHECK_SAME(fixture.in_words(), "1 slots taken, idle: 1");
}

TEST_CASE("check_in closes a connection without the lock")
{
    Fixture fixture(0, 1, 0ms);
    auto connection = lent(fixture);
    ClosingWatcher watcher{fixture.slots.mutex};
    auto const* const backend =
        static_cast<soci::sqlite3_session_backend*>(connection->sql.get_backend());
    sqlite_api::sqlite3_trace_v2(backend->conn_, SQLITE_TRACE_CLOSE,
                                 ClosingWatcher::at_close, &watcher);

    give_back(fixture, std::move(connection));

    CHECK_SAME(watcher.closed ? "it was closed" : "it was not closed", "it was closed");
    CHECK_SAME(watcher.locked ? "closed while the lock is held"
                              : "closed while the lock is free",
               "closed while the lock is free");
}

TEST_SUITE_END();

}  // namespace pooling::cases
