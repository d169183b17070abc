// One thread that does one thing after the other.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace async {

//! [event-loop]
/// A queue of functions, and one thread that calls them. No function may throw, and
/// none may wait for anything: all the others would wait with it.
class EventLoop {
public:
    /// Queues a function. Any thread may call it.
    void post(std::function<void()> function);

    /// Calls the next function. Waits for one when the queue is empty.
    void run_one();

private:
    std::mutex mutex_;
    std::condition_variable posted_;
    std::deque<std::function<void()>> queue_;
};
//! [event-loop]

}  // namespace async
