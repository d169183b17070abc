// Replaces: check_in.cpp
//
// Better when: lenders may forget the promise that what comes back is open: a closed
// connection is then taken for none, and its slot is free.

#include "check_in.hpp"

#include <utility>

namespace pooling {

void check_in(Slots& slots, PoolOptions const& options,
              std::unique_ptr<Connection> connection)
{
    bool const open = connection && connection->sql.is_connected();
    std::unique_lock lock(slots.mutex);
    if (open && std::ssize(slots.idle) < options.size) {
        slots.idle.push_back(std::move(connection));
    } else {
        --slots.taken;
    }
    slots.freed.notify_one();
    lock.unlock();
}

}  // namespace pooling
