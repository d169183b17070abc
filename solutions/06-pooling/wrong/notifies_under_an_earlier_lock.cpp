// Rejected by: check_in notifies no thread before there is something to find
// Also fails: check_in decides and acts under one lock
// Replaces: check_in.cpp
// Looks like: the notification has the lock and the change has the lock, but not the same one; the thread that wakes up gets the lock between them and finds nothing.

#include "check_in.hpp"

#include <mutex>
#include <utility>

namespace pooling {

void check_in(Slots& slots, PoolOptions const& options,
              std::unique_ptr<Connection> connection)
{
    {
        std::lock_guard const lock(slots.mutex);
        slots.freed.notify_one();
    }
    std::lock_guard const lock(slots.mutex);
    if (connection && std::ssize(slots.idle) < options.size) {
        slots.idle.push_back(std::move(connection));
    } else {
        --slots.taken;
    }
}

}  // namespace pooling
