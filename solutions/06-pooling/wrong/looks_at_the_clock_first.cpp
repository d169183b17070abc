// Rejected by: check_out takes a connection that comes back as the time runs out
// Replaces: check_out.cpp
// Looks like: the clock is asked before the slots; a thread that was woken for a connection throws, and the connection stays idle.
//
// The notification was for this thread. No other thread gets one.

#include "check_out.hpp"

namespace pooling {

std::unique_ptr<Connection> check_out(Slots& slots, PoolOptions const& options,
                                      OpenConnection const& open)
{
    auto const deadline = options.clock->now() + options.timeout;
    std::unique_lock lock(slots.mutex);
    while (slots.idle.empty() && slots.taken >= options.size + options.max_overflow) {
        if (options.timeout.count() > 0) {
            slots.wait(lock, *options.clock, deadline);
        }
        if (options.clock->now() >= deadline) {
            throw PoolTimeout(options);
        }
    }
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
