// Where a pool gets the time from.
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace pooling {

/// The steady clock. Tests use a clock of their own in its place (manual_clock.hpp), so
/// that an hour costs them nothing and no result depends on how fast the machine is.
class Clock {
public:
    using time_point = std::chrono::steady_clock::time_point;

    virtual ~Clock() = default;

    virtual time_point now() { return std::chrono::steady_clock::now(); }

    /// Releases `lock` and waits until `event` is notified, at most until `deadline`;
    /// has the lock again when it returns. Like any wait for a condition variable it
    /// may also return without a reason.
    virtual void wait_until(std::condition_variable& event,
                            std::unique_lock<std::mutex>& lock, time_point deadline)
    {
        event.wait_until(lock, deadline);
    }
};

}  // namespace pooling
