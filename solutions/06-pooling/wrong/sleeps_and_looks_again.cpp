// Rejected by: check_out waits until a connection comes back
// Also fails: check_out counts its timeout from the call however often it wakes up
// Also fails: check_out opens a connection when a slot comes free while it waits
// Also fails: check_out opens as carefully after a wait as at once
// Also fails: check_out takes a connection that comes back as the time runs out
// Also fails: check_out waits on when it was woken up without a reason
// Shows: it came to its end and did not wait
// Replaces: check_out.cpp
// Looks like: it looks again every few milliseconds instead of waiting to be notified, and by a clock that is not the pool's.
//
// A connection that comes back waits for the next look, and an idle program is never
// idle.

#include "check_out.hpp"

#include <mutex>
#include <thread>

namespace pooling {

std::unique_ptr<Connection> check_out(Slots& slots, PoolOptions const& options,
                                      OpenConnection const& open)
{
    auto const deadline = std::chrono::steady_clock::now() + options.timeout;
    std::unique_lock lock(slots.mutex);
    while (slots.idle.empty() && slots.taken >= options.size + options.max_overflow) {
        if (std::chrono::steady_clock::now() >= deadline) {
            throw PoolTimeout(options);
        }
        lock.unlock();
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        lock.lock();
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
