// A clock for one thread, in which waiting takes no time.
#pragma once

#include "06-pooling/clock.hpp"

#include <algorithm>
#include <chrono>
#include <functional>
#include <stdexcept>

namespace pooling::cases {

/// What ScriptedClock throws into an answer that would wait for ever.
struct NeverGivesUp : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A wait takes no real time. During it the test's `during_wait` runs, with the slots'
/// lock held, and by this clock `wait_takes` passes, or less if the deadline is nearer.
class ScriptedClock : public Clock {
public:
    std::chrono::milliseconds wait_takes{0};
    std::function<void()> during_wait = [] {};
    int waits = 0;

    void advance(std::chrono::milliseconds by) { now_ += by; }

    /// Since the clock began.
    std::chrono::milliseconds passed() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            now_.time_since_epoch());
    }

    time_point now() override { return now_; }

    void wait_until(std::condition_variable&, std::unique_lock<std::mutex>&,
                    time_point deadline) override
    {
        if (++waits >= 20) {
            throw NeverGivesUp("it waited 20 times and never gave up");
        }
        now_ = std::max(now_, std::min(now_ + wait_takes, deadline));
        during_wait();
    }

private:
    time_point now_{};
};

}  // namespace pooling::cases
