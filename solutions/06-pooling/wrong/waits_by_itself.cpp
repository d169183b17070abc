// Rejected by: check_out waits until a connection comes back
// Also fails: check_out counts its timeout from the call however often it wakes up
// Also fails: check_out opens a connection when a slot comes free while it waits
// Also fails: check_out opens as carefully after a wait as at once
// Also fails: check_out takes a connection that comes back as the time runs out
// Also fails: check_out waits on when it was woken up without a reason
// Shows: it came to its end and did not wait
// Replaces: check_out.cpp
// Looks like: it waits by the condition variable itself and not by slots.wait: by the machine's clock instead of the pool's, and without being counted among those that wait.

#include "check_out.hpp"

namespace pooling {

std::unique_ptr<Connection> check_out(Slots& slots, PoolOptions const& options,
                                      OpenConnection const& open)
{
    std::unique_lock lock(slots.mutex);
    bool const room = slots.freed.wait_for(lock, options.timeout, [&] {
        return !slots.idle.empty() || slots.taken < options.size + options.max_overflow;
    });
    if (!room) {
        throw PoolTimeout(options);
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
