// A coroutine that returns a T.
#pragma once

#include <coroutine>
#include <exception>
#include <optional>
#include <utility>

namespace async {

//! [task]
/// Nothing runs before the Task is awaited or started, which is allowed once. It owns
/// the coroutine's frame, with its parameters and local variables, and must live until
/// the coroutine is done.
template <typename T>
class [[nodiscard]] Task {
public:
    struct promise_type;
    using Handle = std::coroutine_handle<promise_type>;

    Task(Task&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
    ~Task()
    {
        if (handle_) {
            handle_.destroy();
        }
    }

    // `co_await task` starts the task, and gives its result when it is done.
    struct Awaiter : std::suspend_always {
        Task& task;

        explicit Awaiter(Task& awaited) : task(awaited) {}
        Handle await_suspend(std::coroutine_handle<> awaiting)
        {
            task.handle_.promise().awaiting = awaiting;
            return task.handle_;
        }
        T await_resume() { return task.result(); }
    };
    Awaiter operator co_await() { return Awaiter(*this); }

    /// Runs the task until it first waits. `left` counts the tasks that are not done:
    /// the one that brings it to zero resumes `awaiting`.
    void start(std::coroutine_handle<> awaiting, std::size_t& left)
    {
        handle_.promise().awaiting = awaiting;
        handle_.promise().left = &left;
        handle_.resume();
    }

    /// What the task returned. Throws what it threw. Only for a task that is done.
    T result()
    {
        if (handle_.promise().error) {
            std::rethrow_exception(handle_.promise().error);
        }
        return std::move(handle_.promise().value).value();
    }

private:
    explicit Task(Handle handle) : handle_(handle) {}
    Handle handle_;
};
//! [task]

//! [promise]
/// The object in the frame that the compiler's code asks what to do at each point.
template <typename T>
struct Task<T>::promise_type {
    std::optional<T> value;
    std::exception_ptr error;
    std::coroutine_handle<> awaiting;
    std::size_t* left = nullptr;

    Task get_return_object() { return Task(Handle::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    void return_value(T result) { value = std::move(result); }
    void unhandled_exception() noexcept { error = std::current_exception(); }

    // At the end: resume the coroutine that waits, if it waits for no other task.
    struct Resume : std::suspend_always {
        std::coroutine_handle<> await_suspend(Handle done) noexcept
        {
            promise_type& promise = done.promise();
            bool const was_last = promise.left == nullptr || --*promise.left == 0;
            return was_last ? promise.awaiting : std::noop_coroutine();
        }
    };
    Resume final_suspend() noexcept { return {}; }
};
//! [promise]

}  // namespace async
