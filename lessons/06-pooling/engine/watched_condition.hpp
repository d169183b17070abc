// A condition variable that tells how often it was notified.
#pragma once

#include <atomic>
#include <condition_variable>

/// std::condition_variable_any, and the number of times that somebody notified it: a
/// test can see that nobody is told before there is something to tell.
class WatchedCondition : public std::condition_variable_any {
public:
    void notify_one()
    {
        ++notified_;
        std::condition_variable_any::notify_one();
    }
    void notify_all()
    {
        ++notified_;
        std::condition_variable_any::notify_all();
    }

    int notified() const { return notified_; }

private:
    std::atomic<int> notified_ = 0;
};
