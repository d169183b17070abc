// Rejected by: check_in counts what is idle and not what is taken
// Also fails: check_in sees what changed while it waited for the lock
// Replaces: check_in.cpp
// Looks like: the size is compared with all slots that are taken; while the pool is busy, each connection that comes back is closed, and the next borrower opens another.
//
// In the end the right number is open. On the way there, the pool saves nothing.

#include "check_in.hpp"

#include <mutex>
#include <utility>

namespace pooling {

void check_in(Slots& slots, PoolOptions const& options,
              std::unique_ptr<Connection> connection)
{
    std::lock_guard const lock(slots.mutex);
    if (connection && slots.taken <= options.size) {
        slots.idle.push_back(std::move(connection));
    } else {
        --slots.taken;
    }
    slots.freed.notify_one();
}

}  // namespace pooling
