// Tasks that run at the same time.
#pragma once

#include "16-async/engine/event_loop.hpp"
#include "16-async/engine/task.hpp"

#include <vector>

namespace async {

//! [when-all]
/// Starts all tasks, and is done when the last one is. The results are in the order of
/// the tasks. When some have failed, throws the error of the first of them in that
/// order, after all tasks are done.
///
/// All of it runs in the thread of the loop, so nothing here is locked.
template <typename T>
Task<std::vector<T>> when_all(std::vector<Task<T>> tasks)
{
    struct Start : std::suspend_always {
        std::vector<Task<T>>& tasks;
        std::size_t left;

        Start(std::vector<Task<T>>& all) : tasks(all), left(all.size() + 1) {}
        bool await_suspend(std::coroutine_handle<> awaiting)
        {
            for (Task<T>& task : tasks) {
                task.start(awaiting, left);
            }
            return --left > 0;  // one more was counted while this loop ran
        }
    };
    co_await Start(tasks);

    std::vector<T> results;
    for (Task<T>& task : tasks) {
        results.push_back(task.result());
    }
    co_return results;
}
//! [when-all]

//! [run-task]
/// Runs the loop in this thread until the task is done. Returns its result, or throws
/// its error.
template <typename T>
T run(EventLoop& loop, Task<T> task)
{
    std::size_t left = 1;
    loop.post([&] { task.start(std::noop_coroutine(), left); });
    while (left > 0) {
        loop.run_one();
    }
    return task.result();
}
//! [run-task]

}  // namespace async
