// A mutex that tells how many threads stand before it.
#pragma once

#include <atomic>
#include <mutex>

/// std::mutex, and the number of threads that want it and have not got it. A test waits
/// for that number, where it would otherwise have to sleep and hope.
class WatchedMutex {
public:
    void lock()
    {
        ++waiting_;
        mutex_.lock();
        --waiting_;
    }
    bool try_lock() { return mutex_.try_lock(); }
    void unlock() { mutex_.unlock(); }

    int waiting() const { return waiting_; }

private:
    std::mutex mutex_;
    std::atomic<int> waiting_ = 0;
};
