// Rejected by: check_in closes a connection without the lock
// Replaces: check_in.cpp
// Looks like: the connection is closed while the lock is held; every thread that borrows or gives back waits until the server has answered.
//
// The lock is for the slots. A connection that is in no slot any longer needs none.

#include "check_in.hpp"

#include <mutex>
#include <utility>

namespace pooling {

void check_in(Slots& slots, PoolOptions const& options,
              std::unique_ptr<Connection> connection)
{
    std::lock_guard const lock(slots.mutex);
    if (connection && std::ssize(slots.idle) < options.size) {
        slots.idle.push_back(std::move(connection));
    } else {
        connection.reset();
        --slots.taken;
    }
    slots.freed.notify_one();
}

}  // namespace pooling
