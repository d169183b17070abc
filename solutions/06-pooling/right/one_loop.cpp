// Replaces: check_out.cpp
//
// Better when: more ways to get a connection will follow: the possibilities are
// listed one below the other, as in the contract. A guard object gives the slot up
// when opening fails, whatever was thrown.

#include "check_out.hpp"

namespace pooling {

namespace {

class TakenSlot {
public:
    explicit TakenSlot(Slots& slots) : slots_(slots) { ++slots_.taken; }
    ~TakenSlot()
    {
        if (!kept_) {
            std::lock_guard const lock(slots_.mutex);
            --slots_.taken;
            slots_.freed.notify_all();
        }
    }
    TakenSlot(TakenSlot const&) = delete;
    TakenSlot& operator=(TakenSlot const&) = delete;
    void keep() { kept_ = true; }

private:
    Slots& slots_;
    bool kept_ = false;
};

}  // namespace

std::unique_ptr<Connection> check_out(Slots& slots, PoolOptions const& options,
                                      OpenConnection const& open)
{
    auto const deadline = options.clock->now() + options.timeout;
    std::unique_lock lock(slots.mutex);
    for (;;) {
        if (!slots.idle.empty()) {
            auto connection = std::move(slots.idle.back());
            slots.idle.pop_back();
            return connection;
        }
        if (slots.taken < options.size + options.max_overflow) {
            TakenSlot slot(slots);
            lock.unlock();
            auto connection = open();
            slot.keep();
            return connection;
        }
        if (options.clock->now() >= deadline) {
            throw PoolTimeout(options);
        }
        slots.wait(lock, *options.clock, deadline);
    }
}

}  // namespace pooling
