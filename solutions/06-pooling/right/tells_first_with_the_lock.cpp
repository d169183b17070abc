// Replaces: check_in.cpp
//
// Notifies before the change, with the lock held: the thread that wakes up cannot look
// before the lock is let go of, and then the change is made.

#include "check_in.hpp"

#include <utility>

void check_in(Slots& slots, PoolOptions const& options,
              std::unique_ptr<Connection> connection)
{
    std::lock_guard const lock(slots.mutex);
    slots.freed.notify_one();
    if (connection && std::ssize(slots.idle) < options.size) {
        slots.idle.push_back(std::move(connection));
    } else {
        --slots.taken;
    }
}
