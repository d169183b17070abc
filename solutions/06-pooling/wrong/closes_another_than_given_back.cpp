// Rejected by: check_in keeps no more than size connections
// Also fails: check_in sees what changed while it waited for the lock
// Replaces: check_in.cpp
// Looks like: when enough are idle, the oldest of them is closed instead of the one that came back.
//
// The one that has been idle longest is the next to be recycled; the contract keeps
// it.

#include "check_in.hpp"

#include <mutex>
#include <utility>

namespace pooling {

void check_in(Slots& slots, PoolOptions const& options,
              std::unique_ptr<Connection> connection)
{
    std::unique_ptr<Connection> closing;
    std::lock_guard const lock(slots.mutex);
    if (!connection) {
        --slots.taken;
    } else {
        slots.idle.push_back(std::move(connection));
        if (std::ssize(slots.idle) > options.size) {
            closing = std::move(slots.idle.front());
            slots.idle.erase(slots.idle.begin());
            --slots.taken;
        }
    }
    slots.freed.notify_one();
}

}  // namespace pooling
