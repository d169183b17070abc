// Rejected by: check_out throws a PoolTimeout that knows the options
// Also fails: Pool ends a nested borrow by one thread with an error and goes on
// Also fails: Pool gives the next borrower nothing of what the last left open
// Also fails: Pool lends no connection on which a statement still reads
// Also fails: Pool replaces a connection that a borrower has closed
// Also fails: check_out counts its timeout from the call and not from the lock
// Also fails: check_out counts its timeout from the call however often it wakes up
// Also fails: check_out leaves one slot to one of two threads that come at once
// Also fails: check_out opens size + max_overflow connections and not one more
// Also fails: check_out sees what was taken while it waited for the lock
// Also fails: check_out waits on when it was woken up without a reason
// Also fails: check_out with a timeout of zero waits for nothing
// Replaces: check_out.cpp
// Looks like: it waits until a connection comes back, however long that takes; the timeout is ignored.
//
// This is what soci::connection_pool::lease does. One leak, and the whole program
// hangs.

#include "check_out.hpp"

namespace pooling {

std::unique_ptr<Connection> check_out(Slots& slots, PoolOptions const& options,
                                      OpenConnection const& open)
{
    auto const deadline = options.clock->now() + std::chrono::hours(24 * 365);
    std::unique_lock lock(slots.mutex);
    while (slots.idle.empty() && slots.taken >= options.size + options.max_overflow) {
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
