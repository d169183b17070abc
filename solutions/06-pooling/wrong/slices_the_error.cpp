// Rejected by: check_out lets the error of opening go on as it is
// Also fails: check_out frees the slot when opening fails by any kind of exception
// Replaces: check_out.cpp
// Looks like: the error is caught by its base class and thrown again by its name, which throws a copy of the base class alone: the text stays, the type is lost.
//
// `throw;` throws what was caught.

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
    } catch (std::runtime_error const& error) {
        lock.lock();
        --slots.taken;
        slots.freed.notify_one();
        throw error;
    }
}

}  // namespace pooling
