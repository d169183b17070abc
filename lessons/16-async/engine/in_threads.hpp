// co_await a query: it runs in the threads, and the coroutine goes on in the loop.
#pragma once

#include "16-async/engine/event_loop.hpp"
#include "16-async/engine/query_runner.hpp"

#include <coroutine>
#include <exception>
#include <optional>
#include <type_traits>
#include <utility>

namespace async {

//! [in-threads]
/// `co_await InThreads(loop, runner, query)` gives the value that `query(session)`
/// returns, or throws what it throws. While the query runs, the loop does other things.
///
/// The threads must use WhenFull::refuse, because a loop must not wait for a place
/// either. `co_await` throws Refused when their queue is full.
template <typename Query>
class InThreads : public std::suspend_always {
public:
    using Result = std::invoke_result_t<Query&, soci::session&>;

    InThreads(EventLoop& loop, QueryRunner& runner, Query query, Limits limits = {})
        : loop_(loop),
          runner_(runner),
          query_(std::move(query)),
          limits_(std::move(limits))
    {
    }

    void await_suspend(std::coroutine_handle<> awaiting)
    {
        runner_.threads().enqueue([this, awaiting] {
            try {
                value_ = runner_.run_here(query_, limits_);
            } catch (...) {
                error_ = std::current_exception();
            }
            // The loop resumes the coroutine, not this thread: coroutines run only in
            // the thread of the loop.
            loop_.post([awaiting] { awaiting.resume(); });
        });
    }
    Result await_resume()
    {
        if (error_) {
            std::rethrow_exception(error_);
        }
        return std::move(*value_);
    }

private:
    EventLoop& loop_;
    QueryRunner& runner_;
    Query query_;
    Limits limits_;
    std::optional<Result> value_;
    std::exception_ptr error_;
};
//! [in-threads]

}  // namespace async
