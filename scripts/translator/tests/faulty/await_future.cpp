// Expect: cannot be awaited
// Line: 22
// Build: compile
#include <coroutine>
#include <future>

struct Task {
    struct promise_type {
        Task get_return_object() { return {}; }
        std::suspend_never initial_suspend() { return {}; }
        std::suspend_never final_suspend() noexcept { return {}; }
        void return_value(int) {}
        void unhandled_exception() {}
    };
};

std::future<int> count();

Task count_later()
{
    // A future has get(), which waits in this thread.
    int const orders = co_await count();
    co_return orders;
}
