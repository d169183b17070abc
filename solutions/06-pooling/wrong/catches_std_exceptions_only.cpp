// Rejected by: check_out frees the slot when opening fails by any kind of exception
// Replaces: check_out.cpp
// Looks like: only a std::exception is caught; an exception of another type goes past the catch, and the slot stays taken.
//
// C++ can throw any type. catch (...) catches all of them.

#include "check_out.hpp"

#include <exception>

namespace pooling {

std::unique_ptr<Connection> check_out(Slots& slots, PoolOptions const& options,
                                      OpenConnection const& open)
{
    Clock& clock = *options.clock;
    auto const deadline = clock.now() + options.timeout;

    std::unique_lock lock(slots.mutex);
    // Asked again after each wait: to be woken up promises nothing.
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
    } catch (std::exception const&) {
        lock.lock();
        --slots.taken;
        slots.freed.notify_one();
        throw;
    }
}

}  // namespace pooling
