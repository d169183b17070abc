// Rejected by: check_out counts its timeout from the call however often it wakes up
// Also fails: check_out counts its timeout from the call and not from the lock
// Also fails: check_out waits on when it was woken up without a reason
// Shows: it waited 20 times and never gave up
// Replaces: check_out.cpp
// Looks like: the deadline is computed in the loop, so each wake-up grants the whole timeout again; in a busy pool a thread may wait for ever.
//
// A deadline is a point in time, fixed when the call begins.

#include "check_out.hpp"

namespace pooling {

std::unique_ptr<Connection> check_out(Slots& slots, PoolOptions const& options,
                                      OpenConnection const& open)
{
    std::unique_lock lock(slots.mutex);
    while (slots.idle.empty() && slots.taken >= options.size + options.max_overflow) {
        auto const before = options.clock->now();
        if (options.timeout.count() > 0) {
            slots.wait(lock, *options.clock, before + options.timeout);
        }
        if (options.clock->now() >= before + options.timeout && slots.idle.empty() &&
            slots.taken >= options.size + options.max_overflow) {
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
