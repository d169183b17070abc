// Rejected by: check_out does what is possible although others wait
// Also fails: check_out notifies no thread of a failed opening before the slot is free
// Also fails: check_out wakes a thread that waits when opening fails
// Shows: a PoolTimeout, after 100 ms and 1 waits
// Replaces: check_out.cpp
// Looks like: a newcomer waits when others wait, though a connection is idle; each of those who wait sees the others, and none goes on.
//
// Fairness needs a queue with a turn for each thread. A count is not one.

#include "check_out.hpp"

namespace pooling {

std::unique_ptr<Connection> check_out(Slots& slots, PoolOptions const& options,
                                      OpenConnection const& open)
{
    Clock& clock = *options.clock;
    auto const deadline = clock.now() + options.timeout;

    std::unique_lock lock(slots.mutex);
    // Asked again after each wait: to be woken up promises nothing.
    while ((slots.idle.empty() || slots.waiting > 0) &&
           (slots.waiting > 0 || slots.taken >= options.size + options.max_overflow)) {
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
        lock.lock();
        --slots.taken;
        slots.freed.notify_one();
        throw;
    }
}

}  // namespace pooling
