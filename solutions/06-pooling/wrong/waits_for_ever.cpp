// Rejected by: check_out throws a PoolTimeout that knows the options
// Replaces: check_out.cpp
// Looks like: it waits until a connection comes back, however long that takes; the timeout is never looked at.
//
// This is what soci::connection_pool::lease does. One leak, and the whole program
// hangs.

#include "check_out.hpp"

namespace pooling {

std::unique_ptr<Connection> check_out(Slots& slots, PoolOptions const& options,
                                      OpenConnection const& open)
{
    auto const deadline = options.clock->now() + std::chrono::hours(24 * 365);
    std::unique_lock lock(slots.mutex);
    while (slots.idle.empty() && slots.taken >= options.size + options.max_overflow) {
        slots.wait(lock, *options.clock, deadline);
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
