// Rejected by: check_out opens as carefully after a wait as at once
// Shows: counted, locked
// Replaces: check_out.cpp
// Looks like: what follows a wait is written a second time, shorter: the connection is opened with the lock held, and when that fails the slot stays taken.
//
// Of two copies of one piece of code, one is usually forgotten.

#include "check_out.hpp"

namespace pooling {

std::unique_ptr<Connection> check_out(Slots& slots, PoolOptions const& options,
                                      OpenConnection const& open)
{
    Clock& clock = *options.clock;
    auto const deadline = clock.now() + options.timeout;
    int const most = options.size + options.max_overflow;
    auto const last_idle = [&] {
        auto connection = std::move(slots.idle.back());
        slots.idle.pop_back();
        return connection;
    };

    std::unique_lock lock(slots.mutex);
    if (!slots.idle.empty()) {
        return last_idle();
    }
    if (slots.taken < most) {
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
    while (clock.now() < deadline) {
        slots.wait(lock, clock, deadline);
        if (!slots.idle.empty()) {
            return last_idle();
        }
        if (slots.taken < most) {
            ++slots.taken;
            return open();
        }
    }
    throw PoolTimeout(options);
}

}  // namespace pooling
