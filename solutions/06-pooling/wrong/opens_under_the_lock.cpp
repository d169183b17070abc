// Rejected by: check_out releases the lock while it opens a connection
// Also fails: check_out frees the slot of a failed opening only with the lock
// Also fails: check_out notifies no thread of a failed opening before the slot is free
// Also fails: check_out opens as carefully after a wait as at once
// Also fails: check_out wakes a thread that waits when opening fails
// Replaces: check_out.cpp
// Looks like: the lock is held while a connection is opened, so no thread can borrow or give back until the server has answered.
//
// One slow opening stops every thread, even those that would have found an idle
// connection.

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
    auto connection = open();
    ++slots.taken;
    return connection;
}

}  // namespace pooling
