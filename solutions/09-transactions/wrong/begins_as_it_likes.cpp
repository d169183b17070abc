// Rejected by: retrying runs the whole work again after a conflict
// Also fails: retrying does not repeat an error of the work itself
// Also fails: retrying gives up after so many attempts with the last error
// Also fails: retrying gives up when a wait would end after the time limit
// Also fails: retrying sleeps with no transaction open
// Shows: soci_error: sqlite3_statement_backend::loadOne: database is locked; 1 run, no sleep; value 0
// Replaces: retrying.cpp
// Looks like: every transaction begins with BEGIN IMMEDIATE, whatever the options say.
//
// The caller may want another beginning: a transaction that only reads takes no lock.

#include "retrying.hpp"

#include "09-transactions/transaction_state.hpp"

#include <algorithm>
#include <cmath>
#include <exception>
#include <stdexcept>

namespace transactions {

namespace {

void roll_back(soci::session& sql) noexcept
{
    try {
        if (in_transaction(sql)) {  // some errors have SQLite roll back by itself
            sql << "ROLLBACK";
        }
    } catch (soci::soci_error const&) {
        // The error that brought us here is the one to report.
    }
}

// Runs all of it once. Returns the error when another attempt may succeed, and throws
// it when not.
std::exception_ptr run_once(soci::session& sql,
                            std::function<void(soci::session&)> const& work,
                            RetryOptions const& options)
{
    try {
        sql << "BEGIN IMMEDIATE";
        work(sql);
        sql << "COMMIT";
        return nullptr;
    } catch (soci::soci_error const&) {
        bool const again = options.is_transient(sql);  // before SQLite forgets
        roll_back(sql);
        if (!again) {
            throw;
        }
        return std::current_exception();
    } catch (...) {
        roll_back(sql);
        throw;
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
