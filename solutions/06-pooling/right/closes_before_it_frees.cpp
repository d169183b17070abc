// Replaces: check_in.cpp
//
// Better when: the server's limit is strict. The slot is free only when the
// connection is closed, so never is one more open than there are slots; the price is
// a second lock.

#include "check_in.hpp"

#include <mutex>
#include <utility>

namespace pooling {

void check_in(Slots& slots, PoolOptions const& options,
              std::unique_ptr<Connection> connection)
{
    std::unique_lock lock(slots.mutex);
    if (connection && std::ssize(slots.idle) < options.size) {
        slots.idle.push_back(std::move(connection));
    } else {
        lock.unlock();
        connection.reset();
        lock.lock();
        --slots.taken;
    }
    slots.freed.notify_one();
}

}  // namespace pooling
