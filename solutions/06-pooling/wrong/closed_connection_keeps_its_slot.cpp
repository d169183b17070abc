// Rejected by: check_in frees the slot of a connection that was closed
// Also fails: Pool lends no connection on which a statement still reads
// Also fails: Pool replaces a connection that a borrower has closed
// Also fails: check_in wakes a thread that waits when a connection was closed before
// Shows: 1 slots taken, idle: none
// Replaces: check_in.cpp
// Looks like: a connection that was closed is ignored, and its slot stays taken; each broken connection makes the pool smaller.
//
// nullptr is news too: there is room for a new connection.

#include "check_in.hpp"

#include <utility>

namespace pooling {

void check_in(Slots& slots, PoolOptions const& options,
              std::unique_ptr<Connection> connection)
{
    std::lock_guard const lock(slots.mutex);
    if (!connection) {
        return;
    }
    if (std::ssize(slots.idle) < options.size) {
        slots.idle.push_back(std::move(connection));
    } else {
        --slots.taken;
    }
    slots.freed.notify_one();
}

}  // namespace pooling
