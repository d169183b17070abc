// Rejected by: check_out counts its timeout from the call however often it wakes up
// Also fails: check_out waits on when it was woken up without a reason
// Shows: a PoolTimeout, after 120 ms and 4 waits
// Replaces: check_out.cpp
// Looks like: each wait may take the whole timeout, even the one that begins shortly before the deadline.

#include "check_out.hpp"

namespace pooling {

std::unique_ptr<Connection> check_out(Slots& slots, PoolOptions const& options,
                                      OpenConnection const& open)
{
    Clock& clock = *options.clock;
    auto const deadline = clock.now() + options.timeout;

    std::unique_lock lock(slots.mutex);
    // Asked again after each wait: to be woken up promises nothing.
    while (slots.idle.empty() && slots.taken >= options.size + options.max_overflow) {
        if (clock.now() >= deadline) {
            throw PoolTimeout(options);
        }
        slots.wait(lock, clock, clock.now() + options.timeout);
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
