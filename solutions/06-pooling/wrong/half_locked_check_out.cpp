// Rejected by: check_out sees what came back while it waited for the lock
// Also fails: check_out sees what was taken while it waited for the lock
// Replaces: check_out.cpp
// Looks like: the slots are looked at before the lock and changed under it; what was seen may be wrong by then.
//
// A lock is not for the change alone. What the change depends on must not move until
// it is made.

#include "check_out.hpp"

namespace pooling {

std::unique_ptr<Connection> check_out(Slots& slots, PoolOptions const& options,
                                      OpenConnection const& open)
{
    Clock& clock = *options.clock;
    auto const deadline = clock.now() + options.timeout;
    int const most = options.size + options.max_overflow;

    bool has_idle = !slots.idle.empty();
    std::unique_lock lock(slots.mutex);
    while (!has_idle && slots.taken >= most) {
        if (clock.now() >= deadline) {
            throw PoolTimeout(options);
        }
        slots.wait(lock, clock, deadline);
        has_idle = !slots.idle.empty();
    }
    if (has_idle) {
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
