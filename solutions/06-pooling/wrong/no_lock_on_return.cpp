// Rejected by: check_in touches no slot while another thread has the lock
// Also fails: check_in sees what changed while it waited for the lock
// Replaces: check_in.cpp
// Looks like: giving back takes no lock, as if only taking could be done by two threads at once.
//
// A vector that grows while another thread takes its last element loses one of the
// two.

#include "check_in.hpp"

#include <utility>

namespace pooling {

void check_in(Slots& slots, PoolOptions const& options,
              std::unique_ptr<Connection> connection)
{
    if (connection && std::ssize(slots.idle) < options.size) {
        slots.idle.push_back(std::move(connection));
    } else {
        --slots.taken;
    }
    slots.freed.notify_one();
}

}  // namespace pooling
