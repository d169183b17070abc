// Rejected by: check_out takes the connection that came back last
// Also fails: Pool ends a nested borrow by one thread with an error and goes on
// Also fails: Pool gives the next borrower nothing of what the last left open
// Also fails: check_out sees what came back while it waited for the lock
// Also fails: check_out takes a connection that comes back as the time runs out
// Also fails: check_out waits until a connection comes back
// Replaces: check_out.cpp
// Looks like: when all slots are taken it waits without checking the idle ones; an idle connection has a slot too.
//
// A slot is taken by a connection, in use or not.

#include "check_out.hpp"

namespace pooling {

std::unique_ptr<Connection> check_out(Slots& slots, PoolOptions const& options,
                                      OpenConnection const& open)
{
    Clock& clock = *options.clock;
    auto const deadline = clock.now() + options.timeout;

    std::unique_lock lock(slots.mutex);
    // Asked again after each wait: to be woken up promises nothing.
    while (slots.taken >= options.size + options.max_overflow) {
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
