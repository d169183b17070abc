// A coroutine that returns a T.
#pragma once

#include <coroutine>
#include <exception>
#include <optional>
#include <utility>

namespace async {

//! [task]
/// Nothing runs before it is awaited or started. The Task owns the coroutine's frame,
/// with its parameters and local variables: it has to live until the coroutine is done.
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

    // `co_await task`: start it, and go on when it is done, with its result.
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

    /// Runs it until it first waits. `left` counts tasks that are not done: the one
    /// that brings it to zero resumes `awaiting`.
    void start(std::coroutine_handle<> awaiting, std::size_t& left)
    {
        handle_.promise().awaiting = awaiting;
        handle_.promise().left = &left;
        handle_.resume();
    }

    /// What a task that is done returned. Throws what it threw.
    T result()
    {
        if (handle_.promise().error) {
            std::rethrow_exception(handle_.promise().error);
        }
        return std::move(*handle_.promise().value);
    }

private:
    explicit Task(Handle handle) : handle_(handle) {}
    Handle handle_;
};
//! [task]

//! [promise]
/// The part of the frame that the compiler asks what to do at each point.
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

    // At the end: go on with the coroutine that waits for this one.
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
