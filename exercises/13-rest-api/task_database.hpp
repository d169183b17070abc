// The database of the task manager, and how a handler gets at it. Given; there is
// nothing to do here.
#pragma once

#include "workbook/conversions.hpp"

#include <soci/soci.h>

#include <atomic>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>
#include <thread>

namespace rest {

//! [tasks-table]
inline void create_tasks(soci::session& sql)
{
    sql << "CREATE TABLE tasks ("
           " id       INTEGER PRIMARY KEY,"
           " title    TEXT    NOT NULL,"
           " status   TEXT    NOT NULL CHECK (status IN ('todo', 'doing', 'done')),"
           " due_date TEXT,"
           " version  INTEGER NOT NULL DEFAULT 1)";
}
//! [tasks-table]

/// A row of the table. Ids and versions have 64 bits; `due_date` is a day as in
/// "2024-03-31".
struct Task {
    long long id = 0;
    std::string title;
    std::string status;
    std::optional<std::string> due_date;
    long long version = 0;
};

/// No session is free; the request can be tried again later.
class NoSessionFree : public std::runtime_error {
public:
    NoSessionFree() : std::runtime_error("all sessions are lent") {}
};

/// Lends a session to handlers, which run in several threads: the pool of lesson 06,
/// with one session in it.
class TaskDatabase {
public:
    explicit TaskDatabase(soci::session& sql) : sql_(sql) {}

    //! [with-session]
    /// Runs `work(sql)` with a session that no other thread uses at the same time, and
    /// returns what that returns. An error of `work` passes through. Throws
    /// NoSessionFree when no session is free, and std::logic_error when the thread has
    /// one already. `sql` is not used after `work` has returned, neither by a pointer
    /// nor by a statement: another thread may have the session then.
    template <typename Work>
    auto with_session(Work&& work)
    //! [with-session]
    {
        if (has_session()) {
            throw std::logic_error("with_session was called inside with_session");
        }
        std::lock_guard const lock(mutex_);
        if (all_lent_) {
            throw NoSessionFree();
        }
        ++times_lent_;
        borrower_ = std::this_thread::get_id();
        struct Return {
            std::atomic<std::thread::id>& borrower;
            ~Return() { borrower = std::thread::id(); }
        } const at_the_end{borrower_};
        return work(sql_);
    }

    /// Shows the cases what a full pool does.
    void lend_all(bool all_lent) { all_lent_ = all_lent; }

    /// How often a session was lent, and whether this thread has it. For the cases.
    int times_lent() const { return times_lent_; }
    bool has_session() const { return borrower_ == std::this_thread::get_id(); }

private:
    soci::session& sql_;
    std::mutex mutex_;
    std::atomic<std::thread::id> borrower_{};
    std::atomic<bool> all_lent_ = false;
    std::atomic<int> times_lent_ = 0;
};

}  // namespace rest
