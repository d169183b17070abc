// Rejected by: check_out leaves one slot to one of two threads that come at once
// Also fails: check_out decides and acts under one lock
// Also fails: check_out frees the slot of a failed opening only with the lock
// Also fails: check_out opens as carefully after a wait as at once
// Shows: connection 1
// Replaces: check_out.cpp
// Looks like: the slot is counted when the connection is open; a thread that comes meanwhile finds it free and opens one more.
//
// The server's limit is exceeded exactly when many threads come at once.

#include "check_out.hpp"

namespace pooling {

std::unique_ptr<Connection> check_out(Slots& slots, PoolOptions const& options,
                                      OpenConnection const& open)
{
    auto const deadline = options.clock->now() + options.timeout;
    std::unique_lock lock(slots.mutex);
    while (slots.idle.empty() && slots.taken >= options.size + options.max_overflow) {
        if (options.clock->now() >= deadline) {
            throw PoolTimeout(options);
        }
        slots.wait(lock, *options.clock, deadline);
    }
    if (!slots.idle.empty()) {
        auto connection = std::move(slots.idle.back());
        slots.idle.pop_back();
        return connection;
    }
    lock.unlock();
    try {
        auto connection = open();
        lock.lock();
        ++slots.taken;
        return connection;
    } catch (...) {
        slots.freed.notify_one();
        throw;
    }
}

}  // namespace pooling
