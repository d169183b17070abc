#include "16-async/engine/event_loop.hpp"

#include <utility>

namespace async {

//! [event-loop-body]
void EventLoop::post(std::function<void()> function)
{
    std::lock_guard const lock(mutex_);
    queue_.push_back(std::move(function));
    // Under the lock: later, the function may have run already and ended the loop.
    posted_.notify_one();
}

void EventLoop::run_one()
{
    std::unique_lock lock(mutex_);
    posted_.wait(lock, [this] { return !queue_.empty(); });
    std::function<void()> const next = std::move(queue_.front());
    queue_.pop_front();
    lock.unlock();
    next();
}
//! [event-loop-body]

}  // namespace async
