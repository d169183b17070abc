// Where a pool gets the time from.
#pragma once

#include "06-pooling/engine/watched_mutex.hpp"

#include <chrono>
#include <condition_variable>
#include <mutex>

/// The steady clock. Tests put a clock of their own in its place (manual_clock.hpp), so
/// that an hour costs them nothing and no result depends on how fast the machine is.
class Clock {
public:
    using time_point = std::chrono::steady_clock::time_point;

    virtual ~Clock() = default;

    virtual time_point now() { return std::chrono::steady_clock::now(); }

    /// Lets go of `lock` and waits until `event` is notified, at most until `deadline`;
    /// holds the lock again when it returns. Like any wait for a condition variable it
    /// may also return for nothing.
    virtual void wait_until(std::condition_variable_any& event,
                            std::unique_lock<WatchedMutex>& lock, time_point deadline)
    {
        event.wait_until(lock, deadline);
    }
};
