// Rejected by: check_out wakes a thread that waits when opening fails
// Replaces: check_out.cpp
// Looks like: when opening fails the slot is freed and no waiting thread is notified; it sleeps beside a free slot until its time is over.
//
// Every change that lets a thread go on needs a notification, not only a connection
// that comes back.

#include "check_out.hpp"

namespace pooling {

std::unique_ptr<Connection> check_out(Slots& slots, PoolOptions const& options,
                                      OpenConnection const& open)
{
    auto const deadline = options.clock->now() + options.timeout;
    std::unique_lock lock(slots.mutex);
    while (slots.idle.empty() && slots.taken >= options.size + options.max_overflow) {
        if (options.clock->now() >= deadline) {
            throw PoolTimeout(options);
        }
        slots.wait(lock, *options.clock, deadline);
    }
    if (!slots.idle.empty()) {
        auto connection = std::move(slots.idle.back());
        slots.idle.pop_back();
        return connection;
    }
    ++slots.taken;
    lock.unlock();
    try {
        return open();
    } catch (...) {
        lock.lock();
        --slots.taken;
        throw;
    }
}

}  // namespace pooling
