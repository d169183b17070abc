// The tests' tools to stop threads, and to know that no other thread is on its way.
#pragma once

#include "06-pooling/test_threads.hpp"

#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <set>
#include <string>

namespace async::cases {

inline int own_thread()
{
    return static_cast<int>(::syscall(SYS_gettid));
}

/// Waits until all threads of the process sleep, except the one that asks and those of
/// `busy`: what they wait for does not come by itself. Linux tells it of each thread.
/// False when they do not come to rest within a few seconds.
inline bool all_others_sleep(std::set<int> busy)
{
    busy.insert(own_thread());
    // The state of each of the others, and how often it has gone to sleep so far.
    auto const look = [&busy](std::string& states) {
        bool asleep = true;
        for (auto const& thread :
             std::filesystem::directory_iterator("/proc/self/task")) {
            if (busy.contains(std::stoi(thread.path().filename()))) {
                continue;
            }
            std::ifstream status(thread.path() / "status");
            for (std::string line; std::getline(status, line);) {
                if (line.starts_with("State:") || line.starts_with("voluntary_ctxt")) {
                    states += line + '\n';
                    asleep = asleep && (!line.starts_with("State:") ||
                                        line.find("(sleeping)") != std::string::npos);
                }
            }
        }
        return asleep;
    };
    return pooling::cases::eventually([&] {
        std::string before;
        std::string after;
        return look(before) && look(after) && before == after;
    });
}

/// Functions that wait until the test lets them go on; for answers that wait for them
/// in the wrong place, three seconds.
class Held {
public:
    int wait()
    {
        {
            std::lock_guard const lock(mutex_);
            threads_.insert(own_thread());
            ++count_;
        }
        pooling::cases::eventually([this] { return let_go_.load(); });
        return 1;
    }
    std::set<int> threads() const
    {
        std::lock_guard const lock(mutex_);
        return threads_;
    }
    int count() const
    {
        std::lock_guard const lock(mutex_);
        return count_;
    }
    void let_go() { let_go_ = true; }

private:
    mutable std::mutex mutex_;
    std::set<int> threads_;
    int count_ = 0;
    std::atomic<bool> let_go_ = false;
};

}  // namespace async::cases
