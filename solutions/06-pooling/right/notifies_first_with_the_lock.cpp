// Replaces: check_in.cpp
//
// Better when: several returns follow, and each of them would have to notify. The
// lock is held, so the thread that wakes up cannot look before the change is made.

#include "check_in.hpp"

#include <utility>

namespace pooling {

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

}  // namespace pooling
