// Replaces: check_out.cpp
//
// Better when: several functions wait for room, because the lock is passed on and so
// is never released between looking and acting.

#include "check_out.hpp"

#include <mutex>
#include <utility>

namespace pooling {

namespace {

bool has_room(Slots const& slots, PoolOptions const& options)
{
    return !slots.idle.empty() || slots.taken < options.size + options.max_overflow;
}

void wait_for_room(std::unique_lock<std::mutex>& lock, Slots& slots,
                   PoolOptions const& options, Clock::time_point deadline)
{
    while (!has_room(slots, options) && options.clock->now() < deadline) {
        slots.wait(lock, *options.clock, deadline);
    }
}

void give_up_slot(Slots& slots)
{
    {
        std::lock_guard const lock(slots.mutex);
        --slots.taken;
    }
    slots.freed.notify_one();
}

}  // namespace

std::unique_ptr<Connection> check_out(Slots& slots, PoolOptions const& options,
                                      OpenConnection const& open)
{
    auto const deadline = options.clock->now() + options.timeout;
    {
        std::unique_lock lock(slots.mutex);
        wait_for_room(lock, slots, options, deadline);
        if (!has_room(slots, options)) {
            throw PoolTimeout(options);
        }
        if (!slots.idle.empty()) {
            auto connection = std::exchange(slots.idle.back(), nullptr);
            slots.idle.pop_back();
            return connection;
        }
        ++slots.taken;
    }
    try {
        return open();
    } catch (...) {
        give_up_slot(slots);
        throw;
    }
}

}  // namespace pooling
