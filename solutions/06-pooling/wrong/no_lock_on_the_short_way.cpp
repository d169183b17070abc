// Rejected by: check_out touches no slot while another thread has the lock
// Also fails: check_out frees the slot of a failed opening only with the lock
// Also fails: check_out sees what came back while it waited for the lock
// Also fails: check_out sees what was taken while it waited for the lock
// Replaces: check_out.cpp
// Looks like: the lock is taken only for waiting; when there is room, two threads can take the same connection.
//
// Looking and taking are two steps. Between them another thread does the same two.

#include "check_out.hpp"

namespace pooling {

std::unique_ptr<Connection> check_out(Slots& slots, PoolOptions const& options,
                                      OpenConnection const& open)
{
    int const most = options.size + options.max_overflow;
    auto const deadline = options.clock->now() + options.timeout;
    while (slots.idle.empty() && slots.taken >= most) {
        std::unique_lock lock(slots.mutex);
        if (slots.idle.empty() && slots.taken >= most) {
            if (options.clock->now() >= deadline) {
                throw PoolTimeout(options);
            }
            slots.wait(lock, *options.clock, deadline);
        }
    }
    if (!slots.idle.empty()) {
        auto connection = std::move(slots.idle.back());
        slots.idle.pop_back();
        return connection;
    }
    ++slots.taken;
    try {
        return open();
    } catch (...) {
        --slots.taken;
        slots.freed.notify_one();
        throw;
    }
}

}  // namespace pooling
