// Rejected by: check_out frees the slot of a failed opening only with the lock
// Replaces: check_out.cpp
// Looks like: the lock that was released for opening is not taken again when that fails, and the slot is counted as free without it.
//
// `--taken` is three steps: read, subtract, write. If another thread counts in
// between, its change is lost.

#include "check_out.hpp"

namespace pooling {

std::unique_ptr<Connection> check_out(Slots& slots, PoolOptions const& options,
                                      OpenConnection const& open)
{
    Clock& clock = *options.clock;
    auto const deadline = clock.now() + options.timeout;

    std::unique_lock lock(slots.mutex);
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
        --slots.taken;
        slots.freed.notify_one();
        throw;
    }
}

}  // namespace pooling
