// Expect: co_return
// Line: 20
// Build: compile
#include <coroutine>

struct Task {
    struct promise_type {
        Task get_return_object() { return {}; }
        std::suspend_never initial_suspend() { return {}; }
        std::suspend_never final_suspend() noexcept { return {}; }
        void return_value(int) {}
        void unhandled_exception() {}
    };
};

Task count_later()
{
    co_await std::suspend_never();
    // The caller gets the Task, and the Task gets the number.
    return 2;
}
