#include "engine/worker_queue.hpp"

namespace rest {

WorkerQueue::WorkerQueue(std::size_t workers, std::size_t most_waiting)
    : most_waiting_(most_waiting)
{
    for (std::size_t i = 0; i < workers; ++i) {
        threads_.emplace_back([this] { work(); });
    }
}

//! [enqueue]
WorkerQueue::Enqueued WorkerQueue::enqueue(std::function<void()> work)
{
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return waiting_.size() < most_waiting_; });
        waiting_.push_back(std::move(work));
    }
    changed_.notify_all();
    return static_cast<Enqueued>(true);
}
//! [enqueue]

void WorkerQueue::work()
{
    std::unique_lock lock(mutex_);
    while (true) {
        changed_.wait(lock, [this] { return is_ending_ || !waiting_.empty(); });
        if (waiting_.empty()) {
            return;
        }
        std::function<void()> const next = std::move(waiting_.front());
        waiting_.pop_front();
        lock.unlock();
        changed_.notify_all();
        next();
        lock.lock();
    }
}

void WorkerQueue::shutdown()
{
    {
        std::lock_guard const lock(mutex_);
        is_ending_ = true;
    }
    changed_.notify_all();
    for (std::thread& thread : threads_) {
        thread.join();
    }
    threads_.clear();
}

}  // namespace rest
