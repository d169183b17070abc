// Rejected by: check_out notifies no thread of a failed opening before the slot is free
// Replaces: check_out.cpp
// Looks like: when opening fails, a waiting thread is notified before the slot is free; it finds none and sleeps again.
//
// A notification is not remembered for those who find nothing.

#include "check_out.hpp"

namespace pooling {

std::unique_ptr<Connection> check_out(Slots& slots, PoolOptions const& options,
                                      OpenConnection const& open)
{
    Clock& clock = *options.clock;
    auto const deadline = clock.now() + options.timeout;

    std::unique_lock lock(slots.mutex);
    // Asked again after each wait: to be woken up promises nothing.
    while (slots.idle.empty() && slots.taken >= options.size + options.max_overflow) {
        if (clock.now() >= deadline) {
            throw PoolTimeout(options);
        }
        slots.wait(lock, clock, deadline);
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
        slots.freed.notify_one();
        lock.lock();
        --slots.taken;
        throw;
    }
}

}  // namespace pooling
