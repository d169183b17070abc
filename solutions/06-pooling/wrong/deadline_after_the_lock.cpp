// Rejected by: check_out counts its timeout from the call and not from the lock
// Replaces: check_out.cpp
// Looks like: the deadline is computed once the lock is held; the time that it took to get it comes on top of the timeout.
//
// The caller waits from the moment of the call.

#include "check_out.hpp"

namespace pooling {

std::unique_ptr<Connection> check_out(Slots& slots, PoolOptions const& options,
                                      OpenConnection const& open)
{
    Clock& clock = *options.clock;
    std::unique_lock lock(slots.mutex);
    auto const deadline = clock.now() + options.timeout;
    // Asked again after each wait: to be woken up promises nothing.
    while (slots.idle.empty() && slots.taken >= options.size + options.max_overflow) {
        if (clock.now() >= deadline) {
            throw PoolTimeout(options);
        }
        slots.wait(lock, clock, deadline);
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
