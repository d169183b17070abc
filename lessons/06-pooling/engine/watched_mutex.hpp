// A mutex that tells how many threads stand before it, and whether the caller has it.
#pragma once

#include <atomic>
#include <mutex>
#include <system_error>
#include <thread>

/// std::mutex, and what a test wants to know about it: the number of threads that want
/// it and have not got it, for which a test waits where it would otherwise have to
/// sleep and hope; and whether a function that has returned still holds it.
class WatchedMutex {
public:
    /// Throws std::system_error when the calling thread holds it already. (What a
    /// std::mutex does then is undefined; as a rule it waits for ever.)
    void lock()
    {
        if (is_mine()) {
            throw std::system_error(
                std::make_error_code(std::errc::resource_deadlock_would_occur),
                "the thread that locks the mutex holds it already");
        }
        ++waiting_;
        mutex_.lock();
        --waiting_;
        holder_ = std::this_thread::get_id();
    }
    /// False when any thread holds it, the calling one included.
    bool try_lock()
    {
        if (is_mine() || !mutex_.try_lock()) {
            return false;
        }
        holder_ = std::this_thread::get_id();
        return true;
    }
    void unlock()
    {
        holder_ = std::thread::id();
        mutex_.unlock();
    }

    int waiting() const { return waiting_; }

    /// Whether the calling thread holds it.
    bool is_mine() const { return holder_.load() == std::this_thread::get_id(); }

private:
    std::mutex mutex_;
    std::atomic<int> waiting_ = 0;
    std::atomic<std::thread::id> holder_{};
};
