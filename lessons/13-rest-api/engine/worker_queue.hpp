// The threads that serve connections, and the connections that wait for one.
#pragma once

#include <httplib.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace rest {

/// A fixed number of threads, and a bounded queue. When the queue is full, `enqueue`
/// waits. The server then accepts no more connections, which wait in the system's
/// queue of the port.
class WorkerQueue : public httplib::TaskQueue {
public:
    // void in cpp-httplib 0.11, bool since 0.16.
    using Enqueued = decltype(std::declval<httplib::TaskQueue&>().enqueue({}));

    WorkerQueue(std::size_t workers, std::size_t most_waiting);
    ~WorkerQueue() override { shutdown(); }

    Enqueued enqueue(std::function<void()> work) override;

    /// Ends the threads after they have done what is queued.
    void shutdown() override;

private:
    void work();

    std::size_t const most_waiting_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::function<void()>> waiting_;
    bool is_ending_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace rest
