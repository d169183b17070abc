// Rejected by: check_in keeps a connection for the next borrower
// Replaces: check_in.cpp
// Looks like: the mutex is locked by hand and never unlocked; the next thread waits for ever.
//
// A std::lock_guard locks when it begins and unlocks when it ends, on every way out.

#include "check_in.hpp"

#include <utility>

namespace pooling {

void check_in(Slots& slots, PoolOptions const& options,
              std::unique_ptr<Connection> connection)
{
    slots.mutex.lock();
    if (connection && std::ssize(slots.idle) < options.size) {
        slots.idle.push_back(std::move(connection));
    } else {
        --slots.taken;
    }
    slots.freed.notify_one();
}

}  // namespace pooling
