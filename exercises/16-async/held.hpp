// The tests' tools to stop threads, and to know that no other thread is on its way.
#pragma once

#include "06-pooling/test_threads.hpp"

#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <set>
#include <string>
#include <thread>

namespace async::cases {

inline std::atomic<bool> waited_in_vain = false;
// The threads that wait in comes_true: they will go on by themselves.
inline std::atomic<int> waiting_threads = 0;

/// Waits until another thread has made the condition true. False when it does not come
/// true: the answer does not let that thread run. Later waits are then shorter, since
/// most of them will be in vain as well.
template <typename Condition>
bool comes_true(Condition condition)
{
    auto const begin = std::chrono::steady_clock::now();
    auto const end = begin + std::chrono::seconds(waited_in_vain ? 1 : 3);
    ++waiting_threads;
    bool is_true = condition();
    for (auto now = begin; !is_true && now < end;
         now = std::chrono::steady_clock::now()) {
        if (now < begin + std::chrono::milliseconds(5)) {
            std::this_thread::yield();
        } else {  // a long wait leaves the processor to others
            std::this_thread::sleep_for(std::chrono::microseconds(200));
        }
        is_true = condition();
    }
    --waiting_threads;
    if (!is_true) {
        waited_in_vain = true;
    }
    return is_true;
}

/// Functions that wait until the test lets them go on. The test always does.
class Held {
public:
    int wait()
    {
        {
            std::lock_guard const lock(mutex_);
            threads_.insert(own_thread());
            ++count_;
        }
        auto const end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
        while (!let_go_ && std::chrono::steady_clock::now() < end) {
            std::this_thread::sleep_for(std::chrono::microseconds(200));
        }
        return 1;
    }
    int count() const
    {
        std::lock_guard const lock(mutex_);
        return count_;
    }
    /// How many threads have called `wait`.
    std::size_t threads() const
    {
        std::lock_guard const lock(mutex_);
        return threads_.size();
    }
    void let_go() { let_go_ = true; }

    /// Waits until all other threads of the process sleep: what they wait for does not
    /// come by itself. Linux tells it of each thread. False when they do not come to
    /// rest within a few seconds.
    bool all_others_sleep() const
    {
        return pooling::cases::eventually([this] {
            std::string before;
            std::string after;
            return are_asleep(before) && are_asleep(after) && before == after;
        });
    }

private:
    static int own_thread() { return static_cast<int>(::syscall(SYS_gettid)); }

    // Adds the state of each other thread to `states`, and how often it has gone to
    // sleep so far.
    bool are_asleep(std::string& states) const
    {
        std::set<int> busy{own_thread()};
        {
            std::lock_guard const lock(mutex_);
            busy.insert(threads_.begin(), threads_.end());
        }
        bool asleep = waiting_threads == 0;
        for (auto const& entry :
             std::filesystem::directory_iterator("/proc/self/task")) {
            if (busy.contains(std::stoi(entry.path().filename()))) {
                continue;
            }
            std::ifstream status(entry.path() / "status");
            for (std::string line; std::getline(status, line);) {
                bool const is_state = line.starts_with("State:");
                asleep = asleep && (!is_state || line.ends_with("S (sleeping)"));
                if (is_state || line.starts_with("voluntary_ctxt")) {
                    states += entry.path().filename().string() + line + '\n';
                }
            }
        }
        return asleep;
    }

    mutable std::mutex mutex_;
    std::set<int> threads_;
    int count_ = 0;
    std::atomic<bool> let_go_ = false;
};

}  // namespace async::cases
