// A clock for one thread, in which waiting takes no time.
#pragma once

#include "06-pooling/clock.hpp"

#include <chrono>
#include <functional>
#include <stdexcept>

namespace pooling::cases {

/// What ScriptedClock throws into an answer that would wait for ever.
struct NeverGivesUp : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Each wait ends at once. Meanwhile has happened what the test says, with the slots'
/// lock held, and so much time has passed as it says.
class ScriptedClock : public Clock {
public:
    std::chrono::milliseconds wait_takes{0};
    std::function<void()> during_wait = [] {};
    int waits = 0;

    void advance(std::chrono::milliseconds by) { now_ += by; }

    time_point now() override { return now_; }

    void wait_until(std::condition_variable&, std::unique_lock<std::mutex>&,
                    time_point) override
    {
        if (++waits >= 20) {
            throw NeverGivesUp("it waited 20 times and never gave up");
        }
        now_ += wait_takes;
        during_wait();
    }

private:
    time_point now_{};
};

}  // namespace pooling::cases
