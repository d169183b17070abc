// Rejected by: check_out sees what was taken while it waited for the lock
// Replaces: check_out.cpp
// Looks like: whether there is room is asked before the lock, because it only reads; two threads that come at once both find the last slot.
//
// It is right nearly always, and wrong when many threads come at once.

#include "check_out.hpp"

namespace pooling {

std::unique_ptr<Connection> check_out(Slots& slots, PoolOptions const& options,
                                      OpenConnection const& open)
{
    Clock& clock = *options.clock;
    auto const deadline = clock.now() + options.timeout;
    int const most = options.size + options.max_overflow;

    bool const has_room = slots.taken < most;
    std::unique_lock lock(slots.mutex);
    while (!has_room && slots.idle.empty() && slots.taken >= most) {
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
