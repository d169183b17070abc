// Rejected by: check_in wakes a thread that waits although others are idle
// Replaces: check_in.cpp
// Looks like: a waiting thread is notified only when no connection was idle before; a second one that comes back before the first is fetched wakes no thread.
//
// Two threads wait, two connections come back at once: the second thread sleeps on.

#include "check_in.hpp"

#include <mutex>
#include <utility>

namespace pooling {

void check_in(Slots& slots, PoolOptions const& options,
              std::unique_ptr<Connection> connection)
{
    std::lock_guard const lock(slots.mutex);
    bool const none_was_idle = slots.idle.empty();
    if (connection && std::ssize(slots.idle) < options.size) {
        slots.idle.push_back(std::move(connection));
    } else {
        --slots.taken;
    }
    if (none_was_idle) {
        slots.freed.notify_one();
    }
}

}  // namespace pooling
