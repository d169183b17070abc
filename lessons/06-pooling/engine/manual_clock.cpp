#include "06-pooling/engine/manual_clock.hpp"

#include <algorithm>

Clock::time_point ManualClock::now()
{
    std::lock_guard const guard(mutex_);
    return now_;
}

void ManualClock::wait_until(std::condition_variable_any& event,
                             std::unique_lock<WatchedMutex>& lock, time_point deadline)
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

void ManualClock::advance(std::chrono::milliseconds by)
{
    std::vector<Sleeper> sleepers;
    {
        std::lock_guard const guard(mutex_);
        now_ += by;
        sleepers = sleepers_;
    }
    for (auto const& [event, mutex] : sleepers) {
        // A sleeper was listed with this lock in its hands, and lets go of it only in
        // `event.wait`. Whoever gets the lock now knows that it is asleep.
        std::lock_guard const asleep(*mutex);
        event->notify_all();
    }
}
