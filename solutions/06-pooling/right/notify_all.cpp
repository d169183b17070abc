// Replaces: check_in.cpp
//
// Better when: it is not known how many of the waiting threads can go on. All wake
// up, those that cannot go on wait again, and none is forgotten. It notifies after it
// has released the lock, so that the threads need not wait for it.

#include "check_in.hpp"

#include <utility>

namespace pooling {

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

}  // namespace pooling
