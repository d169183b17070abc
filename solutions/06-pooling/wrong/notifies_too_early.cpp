// Rejected by: check_in notifies no thread before there is something to find
// Replaces: check_in.cpp
// Looks like: a waiting thread is notified first and the slots are changed after that; it looks, finds nothing, and sleeps on beside what comes.
//
// Most of the time the change is quicker than the thread that wakes up. A
// notification that comes too early is lost: a condition variable remembers none.

#include "check_in.hpp"

#include <utility>

namespace pooling {

void check_in(Slots& slots, PoolOptions const& options,
              std::unique_ptr<Connection> connection)
{
    slots.freed.notify_one();
    std::lock_guard const lock(slots.mutex);
    if (connection && std::ssize(slots.idle) < options.size) {
        slots.idle.push_back(std::move(connection));
    } else {
        --slots.taken;
    }
}

}  // namespace pooling
