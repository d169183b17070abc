// Rejected by: check_in wakes a thread that waits when a connection was closed before
// Replaces: check_in.cpp
// Looks like: for a connection that was closed before, the slot is freed and the function returns early, before it notifies.
//
// What has to happen on all ways through a function belongs where all ways meet.

#include "check_in.hpp"

#include <mutex>
#include <utility>

namespace pooling {

void check_in(Slots& slots, PoolOptions const& options,
              std::unique_ptr<Connection> connection)
{
    std::lock_guard const lock(slots.mutex);
    if (connection == nullptr) {
        --slots.taken;
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
