// Rejected by: check_in decides and acts under one lock
// Replaces: check_in.cpp
// Looks like: the slots are looked at under one lock and changed under the next; between the two another thread fills the place.
//
// Each line has the lock. What was decided is old all the same.

#include "check_in.hpp"

#include <mutex>
#include <utility>

namespace pooling {

namespace {

bool has_place(Slots& slots, PoolOptions const& options)
{
    std::lock_guard const lock(slots.mutex);
    return std::ssize(slots.idle) < options.size;
}

}  // namespace

void check_in(Slots& slots, PoolOptions const& options,
              std::unique_ptr<Connection> connection)
{
    bool const keep = connection && has_place(slots, options);
    std::lock_guard const lock(slots.mutex);
    if (keep) {
        slots.idle.push_back(std::move(connection));
    } else {
        --slots.taken;
    }
    slots.freed.notify_one();
}

}  // namespace pooling
