// The tests' tools for threads: to catch them in the middle of something.
//
// No case sleeps, and none passes because time went by. Where a test has to wait for a
// thread, `eventually` waits for a fact; its few seconds are only for answers in which
// the fact never comes about.
#pragma once

#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <fstream>
#include <functional>
#include <future>
#include <string>
#include <thread>
#include <utility>

namespace pooling::cases {

using namespace std::chrono_literals;

/// Waits until the condition is true. False when it does not come true.
template <typename Condition>
bool eventually(Condition condition)
{
    auto const end = std::chrono::steady_clock::now() + 3s;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end) {
            return false;
        }
        std::this_thread::sleep_for(200us);
    }
    return true;
}

/// Does some work when its block ends, on every way out of it.
class ScopeExit {
public:
    explicit ScopeExit(std::function<void()> work) : work_(std::move(work)) {}
    ~ScopeExit() { work_(); }
    ScopeExit(ScopeExit const&) = delete;
    ScopeExit& operator=(ScopeExit const&) = delete;

private:
    std::function<void()> work_;
};

/// Some work on a thread of its own. The destructor waits until it has ended.
template <typename Result>
class Thread {
public:
    explicit Thread(std::function<Result()> work)
        : future_(std::async(std::launch::async, [this, work = std::move(work)] {
              id_ = static_cast<int>(::syscall(SYS_gettid));
              ScopeExit const at_the_end([this] { done_ = true; });
              return work();
          }))
    {
    }

    bool done() const { return done_; }
    bool ends() const
    {
        return eventually([this] { return done(); });
    }
    Result result() { return future_.get(); }

    /// Waits until the thread sleeps, or has ended: on a lock, a condition variable, a
    /// gate. Linux tells this of each thread: https://man7.org/linux/man-pages/man5/
    /// proc_pid_status.5.html. False when it does neither.
    bool sleeps_or_ends() const
    {
        return eventually([this] { return done() || (id_ != 0 && is_asleep()); });
    }

private:
    // It sleeps, and has not moved between two looks.
    bool is_asleep() const
    {
        std::string const before = state();
        std::this_thread::sleep_for(200us);
        return before.starts_with("S (sleeping)") && state() == before;
    }
    // Its state, and how often it has gone to sleep so far.
    std::string state() const
    {
        std::ifstream status("/proc/self/task/" + std::to_string(id_) + "/status");
        std::string text;
        for (std::string line; std::getline(status, line);) {
            if (line.starts_with("State:\t") || line.starts_with("voluntary_ctxt")) {
                text += line.substr(line.find('\t') + 1) + "\n";
            }
        }
        return text;
    }

    std::atomic<int> id_ = 0;
    std::atomic<bool> done_ = false;
    std::future<Result> future_;
};

/// A point that one thread reaches, and passes when another lets it.
class Gate {
public:
    /// Comes to the gate, and waits in front of it.
    void pass()
    {
        reached_ = true;
        eventually([this] { return opened_.load(); });
    }
    /// Whether the thread comes to the gate before it ends.
    template <typename Result>
    bool is_reached_by(Thread<Result> const& thread) const
    {
        eventually([&] { return reached_.load() || thread.done(); });
        return reached_;
    }
    void open() { opened_ = true; }

private:
    std::atomic<bool> reached_ = false;
    std::atomic<bool> opened_ = false;
};

}  // namespace pooling::cases
