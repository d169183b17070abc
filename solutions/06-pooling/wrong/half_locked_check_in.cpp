// Rejected by: check_in sees what changed while it waited for the lock
// Replaces: check_in.cpp
// Looks like: whether the connection is kept is decided before the lock; of two that come back at once both are kept, where there is room for one.
//
// The decision and the change belong under one lock.

#include "check_in.hpp"

#include <utility>

namespace pooling {

void check_in(Slots& slots, PoolOptions const& options,
              std::unique_ptr<Connection> connection)
{
    bool const keep = connection && std::ssize(slots.idle) < options.size;
    std::lock_guard const lock(slots.mutex);
    if (keep) {
        slots.idle.push_back(std::move(connection));
    } else {
        --slots.taken;
    }
    slots.freed.notify_one();
}

}  // namespace pooling
