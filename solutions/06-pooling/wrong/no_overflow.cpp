// Rejected by: check_out opens size + max_overflow connections and not one more
// Also fails: Pool lends more than its size and goes back to its size
// Shows: a PoolTimeout, at once
// Replaces: check_out.cpp
// Looks like: the pool stops at its size; max_overflow is how many more may be open at the same time.
//
// `size` is how many are kept. `size` + `max_overflow` is how many there can be.

#include "check_out.hpp"

namespace pooling {

std::unique_ptr<Connection> check_out(Slots& slots, PoolOptions const& options,
                                      OpenConnection const& open)
{
    auto const deadline = options.clock->now() + options.timeout;
    std::unique_lock lock(slots.mutex);
    while (slots.idle.empty() && slots.taken >= options.size) {
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
        slots.freed.notify_one();
        throw;
    }
}

}  // namespace pooling
