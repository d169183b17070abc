// Rejected by: check_in wakes a thread that waits for a connection
// Also fails: check_in wakes a thread that waits although others are idle
// Also fails: check_in wakes a thread that waits when a connection was closed before
// Also fails: check_in wakes a thread that waits when it closes the connection
// Replaces: check_in.cpp
// Looks like: the connection comes back and no thread is notified; one that waits sleeps on, although a connection is idle.
//
// A condition variable does not watch the condition. A thread that changes it has
// to notify.

#include "check_in.hpp"

#include <utility>

namespace pooling {

void check_in(Slots& slots, PoolOptions const& options,
              std::unique_ptr<Connection> connection)
{
    std::lock_guard const lock(slots.mutex);
    if (connection && std::ssize(slots.idle) < options.size) {
        slots.idle.push_back(std::move(connection));
    } else {
        --slots.taken;
    }
}

}  // namespace pooling
