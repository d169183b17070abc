// Rejected by: check_in wakes a thread that waits when it closes the connection
// Also fails: check_in wakes a thread that waits when a connection was closed before
// Replaces: check_in.cpp
// Looks like: a waiting thread is notified when a connection becomes idle, and not when a slot becomes free; it could have opened one.
//
// There are two ways to go on, and so two reasons to wake up.

#include "check_in.hpp"

#include <utility>

namespace pooling {

void check_in(Slots& slots, PoolOptions const& options,
              std::unique_ptr<Connection> connection)
{
    std::lock_guard const lock(slots.mutex);
    if (connection && std::ssize(slots.idle) < options.size) {
        slots.idle.push_back(std::move(connection));
        slots.freed.notify_one();
    } else {
        --slots.taken;
    }
}

}  // namespace pooling
