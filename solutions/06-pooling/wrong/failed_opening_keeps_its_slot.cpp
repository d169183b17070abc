// Rejected by: check_out frees the slot when opening fails
// Also fails: check_out frees the slot of a failed opening only with the lock
// Also fails: check_out frees the slot when opening fails by any kind of exception
// Also fails: check_out opens as carefully after a wait as at once
// Also fails: check_out wakes a thread that waits when opening fails
// Replaces: check_out.cpp
// Looks like: a slot stays taken when opening throws; after a database that was away for a minute, the pool is full of nothing.
//
// Every failure costs one slot for good, and in the end all borrowers time out.

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
    ++slots.taken;
    lock.unlock();
    return open();
}

}  // namespace pooling
