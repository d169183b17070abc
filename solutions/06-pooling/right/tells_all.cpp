// Replaces: check_in.cpp
//
// Wakes all who wait, after it has let go of the lock. More threads wake up than can go
// on; the others wait again, which is why waiting is a loop.

#include "check_in.hpp"

#include <utility>

void check_in(Slots& slots, PoolOptions const& options,
              std::unique_ptr<Connection> connection)
{
    {
        std::unique_lock const lock(slots.mutex);
        bool const keep = connection != nullptr &&
                          slots.idle.size() < static_cast<std::size_t>(options.size);
        if (keep) {
            slots.idle.emplace_back(std::move(connection));
        } else {
            slots.taken -= 1;
        }
    }
    slots.freed.notify_all();
}
