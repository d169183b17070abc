// Rejected by: check_out waits on when it was woken up without a reason
// Also fails: check_out counts its timeout from the call and not from the lock
// Also fails: check_out counts its timeout from the call however often it wakes up
// Shows: a PoolTimeout, after 30 ms and 1 waits
// Replaces: check_out.cpp
// Looks like: being woken up is taken for an answer, with an if instead of a loop; a wake-up without a reason ends the wait early.
//
// A thread may wake up without a reason, or find that another has taken the
// connection.

#include "check_out.hpp"

namespace pooling {

std::unique_ptr<Connection> check_out(Slots& slots, PoolOptions const& options,
                                      OpenConnection const& open)
{
    int const most = options.size + options.max_overflow;
    std::unique_lock lock(slots.mutex);
    if (slots.idle.empty() && slots.taken >= most && options.timeout.count() > 0) {
        slots.wait(lock, *options.clock, options.clock->now() + options.timeout);
    }
    if (!slots.idle.empty()) {
        auto connection = std::move(slots.idle.back());
        slots.idle.pop_back();
        return connection;
    }
    if (slots.taken >= most) {
        throw PoolTimeout(options);
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
