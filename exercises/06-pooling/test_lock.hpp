// The tests' tools for a std::mutex and a std::condition_variable: they stay what they
// are, and a test sees what happens at them.
#pragma once

#include "test_threads.hpp"

#include <pthread.h>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <system_error>

namespace pooling::cases {

/// Makes a new mutex strict. A thread that locks it twice gets a std::system_error; as
/// a rule it would wait for ever. And it goes to the thread that has waited longest,
/// where a mutex usually goes to the quickest: POSIX calls that priority inheritance,
/// for which Linux hands the lock over. So between two locks of one thread there is
/// always room for a thread that is in line.
inline void make_strict(std::mutex& mutex)
{
    pthread_mutexattr_t attributes;
    pthread_mutexattr_init(&attributes);
    pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_ERRORCHECK);
    pthread_mutexattr_setprotocol(&attributes, PTHREAD_PRIO_INHERIT);
    pthread_mutex_init(mutex.native_handle(), &attributes);
    pthread_mutexattr_destroy(&attributes);
}

/// Whether the calling thread has locked this strict mutex. Waits as long as another
/// thread has.
inline bool is_mine(std::mutex& mutex)
{
    try {
        std::lock_guard const lock(mutex);
        return false;
    } catch (std::system_error const&) {
        return true;
    }
}

/// Unlocks a strict mutex that the calling thread has locked and forgotten, so that the
/// rest of a case need not wait for it for ever. Tells whether it had to.
inline bool unlock_if_forgotten(std::mutex& mutex)
{
    bool const forgotten = is_mine(mutex);
    if (forgotten) {
        mutex.unlock();
    }
    return forgotten;
}

/// A thread that runs an answer.
inline Thread<void> start(std::mutex& mutex, std::function<void()> answer)
{
    return Thread<void>([&mutex, answer = std::move(answer)] {
        ScopeExit const at_the_end([&] { unlock_if_forgotten(mutex); });
        answer();
    });
}

/// When a test does something to what the mutex guards: when the answer has come to the
/// lock, or past it; or when the answer has released the lock for the first time,
/// before it can lock it again.
enum class Turn { before_the_lock, after_the_lock };

/// The test, which has locked the strict mutex, does something in its turn, and lets
/// the answer go on to its end.
inline void take_turn(std::mutex& mutex, Thread<void>& answer, Turn turn,
                      std::function<void()> const& act)
{
    answer.sleeps_or_ends();
    if (turn == Turn::before_the_lock) {
        act();
        mutex.unlock();
    } else {
        Thread<void> in_line([&] {
            std::lock_guard const lock(mutex);
            act();
        });
        in_line.sleeps_or_ends();
        mutex.unlock();
        in_line.result();
    }
    answer.result();
}

/// Runs the answer from its beginning, with the lock out of its reach until the test
/// has had its turn.
inline void run_with_turn(std::mutex& mutex, Turn turn,
                          std::function<void()> const& answer,
                          std::function<void()> const& act)
{
    mutex.lock();
    Thread<void> thread = start(mutex, answer);
    take_turn(mutex, thread, turn, act);
}

/// Learns whether a condition variable is notified. As long as it listens, no other
/// thread may wait there.
class Listener {
public:
    explicit Listener(std::condition_variable& event) : event_(event)
    {
        thread_.sleeps_or_ends();
    }
    ~Listener()
    {
        eventually([this] {
            event_.notify_all();
            return thread_.done();
        });
    }
    Listener(Listener const&) = delete;
    Listener& operator=(Listener const&) = delete;

    bool was_notified() const
    {
        thread_.sleeps_or_ends();  // it may be on its way
        return thread_.done();
    }

private:
    std::condition_variable& event_;
    std::mutex own_;
    Thread<void> thread_{[this] {
        std::unique_lock lock(own_);
        event_.wait(lock);
    }};
};

}  // namespace pooling::cases
