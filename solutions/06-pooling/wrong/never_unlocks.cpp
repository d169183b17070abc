// Rejected by: check_in keeps a connection for the next borrower
// Also fails: Pool ends a nested borrow by one thread with an error and goes on
// Also fails: Pool gives the next borrower nothing of what the last left open
// Also fails: Pool lends more than its size and goes back to its size
// Also fails: Pool lends no connection on which a statement still reads
// Also fails: Pool opens a connection when it is first needed and then keeps it
// Also fails: Pool replaces a connection that a borrower has closed
// Also fails: check_in closes a connection without the lock
// Also fails: check_in counts what is idle and not what is taken
// Also fails: check_in frees the slot of a connection that was closed
// Also fails: check_in keeps no more than size connections
// Also fails: check_in keeps nothing when the size is zero
// Also fails: check_in puts the connection behind those that came back before
// Also fails: check_in wakes a thread that waits although others are idle
// Also fails: check_in wakes a thread that waits for a connection
// Also fails: check_in wakes a thread that waits when a connection was closed before
// Also fails: check_in wakes a thread that waits when it closes the connection
// Replaces: check_in.cpp
// Looks like: the mutex is locked by hand and never unlocked; the next thread waits for ever.
//
// A std::lock_guard locks when it begins and unlocks when it ends, on every way out.

#include "check_in.hpp"

#include <utility>

namespace pooling {

void check_in(Slots& slots, PoolOptions const& options,
              std::unique_ptr<Connection> connection)
{
    slots.mutex.lock();
    if (connection && std::ssize(slots.idle) < options.size) {
        slots.idle.push_back(std::move(connection));
    } else {
        --slots.taken;
    }
    slots.freed.notify_one();
}

}  // namespace pooling
