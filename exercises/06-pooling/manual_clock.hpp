// A clock that does not move until it is told to.
#pragma once

#include "06-pooling/clock.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace pooling {

/// For tests, and for programs that show what happens an hour later.
class ManualClock : public Clock {
public:
    time_point now() override
    {
        std::lock_guard const guard(mutex_);
        return now_;
    }

    void wait_until(std::condition_variable& event, std::unique_lock<std::mutex>& lock,
                    time_point deadline) override
    {
        Sleeper const self{&event, lock.mutex()};
        {
            std::lock_guard const guard(mutex_);
            if (now_ >= deadline) {
                return;
            }
            sleepers_.push_back(self);
        }
        event.wait(lock);
        std::lock_guard const guard(mutex_);
        sleepers_.erase(std::ranges::find(sleepers_, self));
    }

    /// Moves the time on, and wakes all threads that wait by this clock. What they wait
    /// for must outlive the call.
    void advance(std::chrono::milliseconds by)
    {
        std::vector<Sleeper> sleepers;
        {
            std::lock_guard const guard(mutex_);
            now_ += by;
            sleepers = sleepers_;
        }
        for (auto const& [event, mutex] : sleepers) {
            // A thread is listed while it has this mutex, and releases it only in
            // `event.wait`. So when the mutex can be had, the thread is asleep.
            std::lock_guard const asleep(*mutex);
            event->notify_all();
        }
    }

private:
    using Sleeper = std::pair<std::condition_variable*, std::mutex*>;

    std::mutex mutex_;
    time_point now_{};
    std::vector<Sleeper> sleepers_;
};

}  // namespace pooling
