// A fixed number of threads, and a bounded queue of work for them.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace async {

/// What the caller of `submit` gets when the queue is full: it has to wait, or it is
/// refused. Both are back-pressure: the caller notices that there is too much.
enum class WhenFull { wait, refuse };

/// The queue is full, and its owner chose to refuse.
class Refused : public std::runtime_error {
public:
    explicit Refused(std::size_t waiting)
        : std::runtime_error("refused: " + std::to_string(waiting) +
                             " are waiting already")
    {
    }
};

/// Any number of threads may call it at once.
class WorkerThreads {
public:
    /// Throws std::invalid_argument when there would be no thread or no queue, and
    /// std::system_error when the system gives no more threads.
    WorkerThreads(int threads, std::size_t most_waiting,
                  WhenFull when_full = WhenFull::wait);

    /// Does what is queued, then ends the threads. The caller waits for both.
    ~WorkerThreads();
    WorkerThreads(WorkerThreads const&) = delete;
    WorkerThreads& operator=(WorkerThreads const&) = delete;

    //! [submit]
    /// Calls `work` in one of the threads. The future gives what it returns, or throws
    /// what it throws.
    ///
    /// When the queue is full, waits for a place or throws Refused, as chosen. A
    /// function that runs in one of the threads must not wait for a place or for a
    /// future: all threads could end up waiting for each other.
    template <typename Work>
    std::future<std::invoke_result_t<Work&>> submit(Work work)
    {
        using Result = std::invoke_result_t<Work&>;
        // Shared: a std::function must be copyable, and a packaged_task is not.
        auto const task =
            std::make_shared<std::packaged_task<Result()>>(std::move(work));
        std::future<Result> future = task->get_future();
        enqueue([task] { (*task)(); });
        return future;
    }
    //! [submit]

    /// The same without a future. `work` must not throw.
    void enqueue(std::function<void()> work);

    /// How much is queued and not begun.
    std::size_t waiting() const;

private:
    void work();
    void end();

    std::size_t const most_waiting_;
    WhenFull const when_full_;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::function<void()>> waiting_;
    bool is_ending_ = false;
    std::vector<std::jthread> threads_;  // the last: they use what is above
};

}  // namespace async
