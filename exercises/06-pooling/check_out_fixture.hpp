// What the cases of check_out share.
#pragma once

#include "check_out.hpp"
#include "slots_fixture.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

namespace pooling::cases {

template <typename SomeClock>
std::unique_ptr<Connection> check_out_from(SlotsFixture<SomeClock>& fixture)
{
    return check_out(fixture.slots, fixture.options, fixture.open);
}

/// Opens as the fixture does, when the gate lets it.
template <typename SomeClock>
OpenConnection open_behind(Gate& gate, SlotsFixture<SomeClock>& fixture)
{
    return [&gate, &fixture] {
        gate.pass();
        return fixture.open();
    };
}

/// Fails to open a connection.
inline std::unique_ptr<Connection> unreachable()
{
    throw std::runtime_error("no route to the database");
}

/// The same, when the gate lets it.
inline OpenConnection unreachable_behind(Gate& gate)
{
    return [&gate] {
        gate.pass();
        return unreachable();
    };
}

/// Lets opening a connection fail. The test has its turn (test_lock.hpp) when the
/// answer comes back from that.
inline void fail_to_open(SlotsFixture<ManualClock>& fixture, Turn turn,
                         std::function<void()> const& act)
{
    std::mutex& mutex = fixture.slots.mutex;
    Gate gate;
    Thread<void> answer = start(mutex, [&] {
        try {
            check_out(fixture.slots, fixture.options, unreachable_behind(gate));
        } catch (std::runtime_error const&) {
        }
    });
    ScopeExit const at_the_end([&] { gate.open(); });
    REQUIRE(gate.is_reached_by(answer));
    {
        INFO("Expected: while it opens a connection, others can lock the slots");
        INFO("Seen: the lock is held by the thread that opens");
        REQUIRE(mutex.try_lock());
    }
    gate.open();
    take_turn(mutex, answer, turn, act);
}

/// How a check_out ends, in words.
inline std::string outcome(SlotsFixture<ScriptedClock>& fixture)
{
    try {
        auto const connection = check_out_from(fixture);
        return connection ? "connection " + std::to_string(connection->number)
                          : "a nullptr";
    } catch (PoolTimeout const&) {
        int const waits = fixture.clock->waits;
        return "a PoolTimeout, " +
               (waits == 0
                    ? "at once"
                    : "after " + std::to_string(fixture.clock->passed().count()) +
                          " ms and " + std::to_string(waits) + " waits");
    } catch (NeverGivesUp const& error) {
        return error.what();
    }
}

}  // namespace pooling::cases
