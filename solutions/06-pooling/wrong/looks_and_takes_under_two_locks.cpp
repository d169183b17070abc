// Rejected by: check_out decides and acts under one lock
// Replaces: check_out.cpp
// Looks like: one lock to look, another to count; in between another thread takes the slot that was found.
//
// A function that locks by itself answers for the moment of its call, not for later.

#include "check_out.hpp"

#include <mutex>

namespace pooling {

namespace {

// Waits until a connection is idle or there is room for one.
void wait_for_room(Slots& slots, PoolOptions const& options)
{
    auto const deadline = options.clock->now() + options.timeout;
    std::unique_lock lock(slots.mutex);
    while (slots.idle.empty() && slots.taken >= options.size + options.max_overflow) {
        if (options.clock->now() >= deadline) {
            throw PoolTimeout(options);
        }
        slots.wait(lock, *options.clock, deadline);
    }
}

}  // namespace

std::unique_ptr<Connection> check_out(Slots& slots, PoolOptions const& options,
                                      OpenConnection const& open)
{
    wait_for_room(slots, options);
    std::unique_lock lock(slots.mutex);
    if (!slots.idle.empty()) {
        auto connection = std::move(slots.idle.back());
        slots.idle.pop_back();
        return connection;
    }
    ++slots.taken;
    lock.unlock();
    try {
        return open();
    } catch (...) {
        lock.lock();
        --slots.taken;
        slots.freed.notify_one();
        throw;
    }
}

}  // namespace pooling
