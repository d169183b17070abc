// Replaces: check_in.cpp
//
// Better when: notifications are costly and threads rarely wait. The number of
// waiting threads is counted under the lock, so none can begin to wait unseen.

#include "check_in.hpp"

#include <mutex>
#include <utility>

namespace pooling {

void check_in(Slots& slots, PoolOptions const& options,
              std::unique_ptr<Connection> connection)
{
    std::unique_lock lock(slots.mutex);
    if (connection && slots.idle.size() < static_cast<std::size_t>(options.size)) {
        slots.idle.emplace_back(std::move(connection));
    } else {
        slots.taken -= 1;
    }
    bool const some_wait = slots.waiting > 0;
    lock.unlock();
    if (some_wait) {
        slots.freed.notify_one();
    }
}

}  // namespace pooling
