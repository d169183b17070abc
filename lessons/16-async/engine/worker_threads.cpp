#include "16-async/engine/worker_threads.hpp"

namespace async {

WorkerThreads::WorkerThreads(int threads, std::size_t most_waiting, WhenFull when_full)
    : most_waiting_(most_waiting), when_full_(when_full)
{
    if (threads < 1 || most_waiting < 1) {
        throw std::invalid_argument("WorkerThreads: " + std::to_string(threads) +
                                    " threads with a queue for " +
                                    std::to_string(most_waiting) + " do nothing");
    }
    try {
        for (int i = 0; i < threads; ++i) {
            threads_.emplace_back([this] { work(); });
        }
    } catch (...) {
        end();  // the system gives no more threads; those that there are wait for work
        throw;
    }
}

WorkerThreads::~WorkerThreads()
{
    end();
}

void WorkerThreads::end()
{
    {
        std::lock_guard const lock(mutex_);
        is_ending_ = true;
    }
    changed_.notify_all();
    threads_.clear();  // a std::jthread joins
}

//! [enqueue]
void WorkerThreads::enqueue(std::function<void()> work)
{
    {
        std::unique_lock lock(mutex_);
        auto const has_place = [this] { return waiting_.size() < most_waiting_; };
        if (when_full_ == WhenFull::refuse && !has_place()) {
            throw Refused(waiting_.size());
        }
        changed_.wait(lock, has_place);
        waiting_.push_back(std::move(work));
    }
    changed_.notify_all();
}
//! [enqueue]

void WorkerThreads::work()
{
    std::unique_lock lock(mutex_);
    while (true) {
        changed_.wait(lock, [this] { return is_ending_ || !waiting_.empty(); });
        if (waiting_.empty()) {
            return;
        }
        std::function<void()> next = std::move(waiting_.front());
        waiting_.pop_front();
        lock.unlock();
        changed_.notify_all();  // there is a place in the queue
        next();
        next = nullptr;  // what it captured ends here, not under the lock
        lock.lock();
    }
}

std::size_t WorkerThreads::waiting() const
{
    std::lock_guard const lock(mutex_);
    return waiting_.size();
}

}  // namespace async
