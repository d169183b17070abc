// A clock that stands still until somebody moves it.
#pragma once

#include "06-pooling/engine/clock.hpp"

#include <utility>
#include <vector>

/// For tests, and for programs that show what happens an hour later.
class ManualClock : public Clock {
public:
    time_point now() override;
    void wait_until(std::condition_variable_any& event,
                    std::unique_lock<WatchedMutex>& lock, time_point deadline) override;

    /// Moves the time on, and wakes all who wait by this clock. What they wait for must
    /// outlive the call.
    void advance(std::chrono::milliseconds by);

private:
    using Sleeper = std::pair<std::condition_variable_any*, WatchedMutex*>;

    std::mutex mutex_;
    time_point now_{};
    std::vector<Sleeper> sleepers_;
};
