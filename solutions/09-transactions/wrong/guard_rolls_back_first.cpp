// Rejected by: retrying runs the whole work again after a conflict
// Also fails: retrying asks is_transient which errors to repeat
// Also fails: retrying gives up after so many attempts with the last error
// Also fails: retrying gives up when a wait would end after the time limit
// Also fails: retrying loses no update of eight threads
// Also fails: retrying sleeps with no transaction open
// Also fails: retrying tries again when COMMIT is refused
// Shows: soci_error: sqlite3_statement_backend::loadOne: database is locked; 1 run, no sleep; value 10
// Replaces: retrying.cpp
// Looks like: the guard rolls back when the error leaves its scope, before the catch asks what went wrong; SQLite then answers that nothing did.
//
// The destructor's ROLLBACK is the connection's last call, and it has succeeded. Ask
// inside the guard's scope.

#include "retrying.hpp"

#include "09-transactions/transaction_state.hpp"

#include <algorithm>
#include <cmath>
#include <exception>
#include <stdexcept>

namespace transactions {

namespace {

// Rolls back when its scope is left without done().
class Guard {
public:
    Guard(soci::session& sql, std::string const& begin) : sql_(sql) { sql_ << begin; }
    void done() { is_done_ = true; }
    ~Guard()
    {
        try {
            if (!is_done_ && in_transaction(sql_)) {
                sql_ << "ROLLBACK";
            }
        } catch (soci::soci_error const&) {
            // A destructor cannot report it.
        }
    }
    Guard(Guard const&) = delete;
    Guard& operator=(Guard const&) = delete;

private:
    soci::session& sql_;
    bool is_done_ = false;
};

// Runs all of it once. Returns the error when another attempt may succeed, and throws
// it when not.
std::exception_ptr run_once(soci::session& sql,
                            std::function<void(soci::session&)> const& work,
                            RetryOptions const& options)
{
    try {
        Guard guard(sql, options.begin);
        work(sql);
        sql << "COMMIT";
        guard.done();
        return nullptr;
    } catch (soci::soci_error const&) {
        if (!options.is_transient(sql)) {
            throw;
        }
        return std::current_exception();
    }
}

std::chrono::milliseconds delay_after(int attempts, RetryOptions const& options)
{
    // A double can be doubled a thousand times; a count of milliseconds overflows.
    double const doubled =
        std::ldexp(static_cast<double>(options.first_delay.count()), attempts - 1);
    double const longest =
        std::min(doubled, static_cast<double>(options.longest_delay.count()));
    return std::chrono::milliseconds(
        static_cast<long long>(options.random() * longest));
}

}  // namespace

void retrying(soci::session& sql, std::function<void(soci::session&)> const& work,
              RetryOptions const& options)
{
    if (in_transaction(sql)) {
        throw std::logic_error("a transaction is open, and cannot be run again");
    }
    auto const end = options.now() + options.time_limit;
    for (int attempt = 1;; ++attempt) {
        std::exception_ptr const error = run_once(sql, work, options);
        if (!error) {
            return;
        }
        if (attempt >= options.attempts) {
            std::rethrow_exception(error);
        }
        std::chrono::milliseconds const delay = delay_after(attempt, options);
        if (options.now() + delay > end) {
            std::rethrow_exception(error);
        }
        options.sleep(delay);
    }
}

}  // namespace transactions
