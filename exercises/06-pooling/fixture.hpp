// What the cases of exercise 06 share: slots, clocks, and threads that can be watched.
//
// No case sleeps, and none passes because time went by. Where a thread has to be waited
// for, `becomes` waits for a fact; its few seconds are only for answers in which the
// fact never comes about.
#pragma once

#include "check_in.hpp"
#include "check_out.hpp"

#include "06-pooling/engine/manual_clock.hpp"

#include <atomic>
#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>

using namespace std::chrono_literals;

namespace cases {

template <typename Condition>
bool becomes(Condition condition)
{
    auto const end = std::chrono::steady_clock::now() + 3s;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end) {
            return false;
        }
        std::this_thread::yield();
    }
    return true;
}

/// What ScriptedClock throws into an answer that would wait for ever.
struct NeverGivesUp : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A clock for one thread: each wait ends at once, and has done meanwhile what the test
/// says, with the slots' lock held.
class ScriptedClock : public Clock {
public:
    std::chrono::milliseconds wait_takes{0};
    std::function<void()> during_wait = [] {};
    int waits = 0;

    void advance(std::chrono::milliseconds by) { now_ += by; }

    time_point now() override { return now_; }

    void wait_until(std::condition_variable_any&, std::unique_lock<WatchedMutex>&,
                    time_point) override
    {
        if (++waits >= 20) {
            throw NeverGivesUp("it waited 20 times and never gave up");
        }
        now_ += wait_takes;
        during_wait();
    }

private:
    time_point now_{};
};

/// A point that one thread reaches, and passes when another says so.
class Gate {
public:
    /// Comes to the gate, and waits before it.
    void pass()
    {
        reached_ = true;
        becomes([this] { return opened_.load(); });
    }
    /// Whether the thread comes to the gate, rather than to its end.
    template <typename SomeThread>
    bool is_reached_by(SomeThread const& thread) const
    {
        becomes([&] { return reached_.load() || thread.done(); });
        return reached_;
    }
    void open() { opened_ = true; }

private:
    std::atomic<bool> reached_ = false;
    std::atomic<bool> opened_ = false;
};

/// Slots and options. Connections are numbered and not opened: no case needs a
/// database.
template <typename SomeClock>
struct Fixture {
    std::shared_ptr<SomeClock> clock = std::make_shared<SomeClock>();
    PoolOptions options;
    Slots slots;
    std::atomic<int> openings = 0;
    OpenConnection open = [this] {
        auto connection = std::make_unique<Connection>();
        connection->number = ++openings;
        return connection;
    };

    Fixture(int size, int max_overflow, std::chrono::milliseconds timeout)
    {
        options.size = size;
        options.max_overflow = max_overflow;
        options.timeout = timeout;
        options.clock = clock;
    }

    std::unique_ptr<Connection> check_out()
    {
        return ::check_out(slots, options, open);
    }

    /// One more slot that is taken, by a connection that is idle.
    void add_idle(int number)
    {
        std::lock_guard const lock(slots.mutex);
        put_idle(number);
    }

    /// The same, for a test that holds the lock.
    void put_idle(int number)
    {
        auto connection = std::make_unique<Connection>();
        connection->number = number;
        ++slots.taken;
        slots.idle.push_back(std::move(connection));
    }

    /// Unlocks the slots when the calling thread still holds them, so that the rest of
    /// a case need not wait for them for ever. Tells whether it had to.
    bool unlock_if_forgotten()
    {
        bool const forgotten = slots.mutex.is_mine();
        if (forgotten) {
            slots.mutex.unlock();
        }
        return forgotten;
    }

    /// By the clock, it is tomorrow: whoever waits has waited long enough.
    void send_home() { clock->advance(24h); }

    /// Opens as `open` does, once the gate lets it.
    OpenConnection open_behind(Gate& gate)
    {
        return [this, &gate] {
            gate.pass();
            return open();
        };
    }

    /// How the slots stand, for a verdict.
    std::string in_words() const
    {
        return std::to_string(slots.taken) + " slots taken, " +
               std::to_string(slots.idle.size()) + " idle";
    }

    /// Whether the thread comes to wait for a slot, rather than to its end.
    template <typename SomeThread>
    bool is_made_to_wait(SomeThread const& thread)
    {
        auto const waiting = [this] {
            std::lock_guard const lock(slots.mutex);
            return slots.waiting > 0;
        };
        becomes([&] { return waiting() || thread.done(); });
        return waiting();
    }

    /// What a thread did that is not made to wait, for a verdict.
    template <typename SomeThread>
    static std::string in_place_of_waiting(SomeThread const& thread)
    {
        return thread.done() ? "it came to its end and did not wait"
                             : "it neither ends nor waits by slots.wait";
    }

    /// Waits until the thread comes to the lock that another holds, or past it to its
    /// end. False when it does neither.
    template <typename SomeThread>
    bool comes_to_the_lock(SomeThread const& thread)
    {
        return becomes([&] { return thread.done() || slots.mutex.waiting() > 0; });
    }
};

/// Work for the end of a case, however it ends: to let go the threads that still wait.
class AtTheEnd {
public:
    explicit AtTheEnd(std::function<void()> work) : work_(std::move(work)) {}
    ~AtTheEnd() { work_(); }
    AtTheEnd(AtTheEnd const&) = delete;
    AtTheEnd& operator=(AtTheEnd const&) = delete;

private:
    std::function<void()> work_;
};

/// Some work on a thread of its own. The destructor waits for its end.
template <typename Result>
class Thread {
public:
    explicit Thread(std::function<Result()> work)
        : future_(std::async(std::launch::async, [this, work = std::move(work)] {
              AtTheEnd const at_the_end([this] { done_ = true; });
              return work();
          }))
    {
    }

    bool done() const { return done_; }
    bool ends() const
    {
        return becomes([this] { return done(); });
    }
    Result result() { return future_.get(); }

private:
    std::atomic<bool> done_ = false;
    std::future<Result> future_;
};

using Borrower = Thread<std::unique_ptr<Connection>>;

/// What comes of a check_out, in words.
inline std::string outcome(Fixture<ScriptedClock>& fixture)
{
    try {
        auto const connection = fixture.check_out();
        return connection ? "connection " + std::to_string(connection->number)
                          : "a nullptr";
    } catch (PoolTimeout const&) {
        int const waits = fixture.clock->waits;
        return waits == 0 ? "a PoolTimeout at once"
                          : "it waited " + std::to_string(waits) + " times";
    } catch (NeverGivesUp const& error) {
        return error.what();
    }
}

}  // namespace cases
