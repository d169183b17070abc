// Several sessions at once, in an order that does not depend on the machine.
//
// No case sleeps, and none passes because time went by. A few seconds are the limit for
// answers in which what is waited for never happens.
#pragma once

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <exception>
#include <functional>
#include <future>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace transactions::cases {

/// Waits until the condition is true. False when it is not after some seconds.
template <typename Condition>
bool eventually(Condition condition)
{
    auto const end = std::chrono::steady_clock::now() + std::chrono::seconds(3);
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end) {
            return false;
        }
        std::this_thread::yield();
    }
    return true;
}

/// Calls `on_statement` with the text of each statement that the session is about to
/// run. What it throws is dropped: an error must not pass through SQLite.
class StatementHook {
public:
    StatementHook(soci::session& sql,
                  std::function<void(std::string const&)> on_statement)
        : connection_(
              static_cast<soci::sqlite3_session_backend*>(sql.get_backend())->conn_),
          on_statement_(std::move(on_statement))
    {
        sqlite_api::sqlite3_trace_v2(connection_, SQLITE_TRACE_STMT, called, this);
    }
    ~StatementHook() { sqlite_api::sqlite3_trace_v2(connection_, 0, nullptr, nullptr); }
    StatementHook(StatementHook const&) = delete;
    StatementHook& operator=(StatementHook const&) = delete;

private:
    static int called(unsigned, void* self, void*, void* text)
    {
        std::string const statement = static_cast<char const*>(text);
        // "-- " begins the name of a trigger; the program did not send that.
        if (!statement.starts_with("--")) {
            try {
                static_cast<StatementHook*>(self)->on_statement_(statement);
            } catch (std::exception const&) {
            }
        }
        return 0;
    }

    sqlite_api::sqlite3* connection_;
    std::function<void(std::string const&)> on_statement_;
};

/// Calls `work` before the statement with the number `before` that the session sends
/// (1 is the first), as if another program came to run just then.
class Interruption {
public:
    Interruption(soci::session& sql, int before, std::function<void()> work)
        : hook_(sql, [this, before, work = std::move(work)](std::string const& text) {
              if (++seen_ == before) {
                  statement_ = text;
                  work();
              }
          })
    {
    }

    /// Whether the session came to that statement.
    bool happened() const { return !statement_.empty(); }
    /// The statement that it came before.
    std::string const& statement() const { return statement_; }

private:
    int seen_ = 0;
    std::string statement_;
    StatementHook hook_;
};

/// Where threads wait for each other: nobody goes on before all have arrived.
class Meeting {
public:
    explicit Meeting(std::size_t size) : arrived_(size) {}

    void arrive(std::size_t who) { arrived_.at(who) = true; }
    void wait() const
    {
        eventually([this] {
            return std::ranges::all_of(arrived_,
                                       [](auto const& one) { return one.load(); });
        });
    }

private:
    std::vector<std::atomic<bool>> arrived_;
};

/// Has a session take part in a meeting. It arrives when it is about to send its third
/// statement, and then waits for the others; or when it has to wait for a lock; or when
/// it ends. So all that can have read have read, before the first one writes.
class Participant {
public:
    Participant(soci::session& sql, Meeting& meeting, std::size_t who)
        : meeting_(meeting),
          who_(who),
          connection_(
              static_cast<soci::sqlite3_session_backend*>(sql.get_backend())->conn_),
          hook_(sql, [this](std::string const&) {
              if (++seen_ == 3) {
                  meeting_.arrive(who_);
                  meeting_.wait();
              }
          })
    {
        sqlite_api::sqlite3_busy_handler(connection_, has_to_wait, this);
    }
    ~Participant()
    {
        meeting_.arrive(who_);
        sqlite_api::sqlite3_busy_handler(connection_, nullptr, nullptr);
    }
    Participant(Participant const&) = delete;
    Participant& operator=(Participant const&) = delete;

private:
    // SQLite calls this while another session has the lock, and tries again.
    static int has_to_wait(void* self, int)
    {
        auto* const participant = static_cast<Participant*>(self);
        participant->meeting_.arrive(participant->who_);
        std::this_thread::yield();
        return std::chrono::steady_clock::now() < participant->end_ ? 1 : 0;
    }

    Meeting& meeting_;
    std::size_t who_;
    int seen_ = 0;
    std::chrono::steady_clock::time_point end_ =
        std::chrono::steady_clock::now() + std::chrono::seconds(5);
    sqlite_api::sqlite3* connection_;
    StatementHook hook_;
};

/// Calls `work(0)`, `work(1)`, ... on threads of their own. An exception of one of them
/// goes on to the caller.
inline void run_in_threads(std::size_t count, std::function<void(std::size_t)> work)
{
    std::vector<std::future<void>> threads;
    for (std::size_t i = 0; i < count; ++i) {
        threads.push_back(std::async(std::launch::async, work, i));
    }
    std::exception_ptr error;
    for (std::future<void>& thread : threads) {
        try {
            thread.get();
        } catch (std::exception const&) {
            error = std::current_exception();
        }
    }
    if (error) {
        std::rethrow_exception(error);
    }
}

}  // namespace transactions::cases
