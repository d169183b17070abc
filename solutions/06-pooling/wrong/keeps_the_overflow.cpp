// Rejected by: check_in keeps no more than size connections
// Also fails: Pool lends more than its size and goes back to its size
// Also fails: check_in closes a connection without the lock
// Also fails: check_in keeps nothing when the size is zero
// Also fails: check_in sees what changed while it waited for the lock
// Shows: 3 slots taken, idle: 8, 9, 1
// Replaces: check_in.cpp
// Looks like: everything that comes back is kept; after one busy minute the pool keeps size + max_overflow connections for good.
//
// Each idle connection costs memory, and a process or a thread on the server.

#include "check_in.hpp"

#include <utility>

namespace pooling {

void check_in(Slots& slots, PoolOptions const&, std::unique_ptr<Connection> connection)
{
    std::lock_guard const lock(slots.mutex);
    if (connection) {
        slots.idle.push_back(std::move(connection));
    } else {
        --slots.taken;
    }
    slots.freed.notify_one();
}

}  // namespace pooling
