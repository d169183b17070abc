// Rejected by: retrying never waits longer than longest_delay
// Verdict: sanitizer
// Replaces: retrying.cpp
// Looks like: the wait is doubled with each attempt before it is compared with the longest, and overflows.
//
// After thirty attempts 10 ms doubled does not fit an int. Compare first, or compute
// in a double.

#include "retrying.hpp"

#include "09-transactions/transaction_state.hpp"

#include <algorithm>
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
        sql << options.begin;
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
    std::chrono::milliseconds const doubled =
        options.first_delay * (1 << (attempts - 1));
    auto const longest = std::min(doubled, options.longest_delay);
    return std::chrono::milliseconds(static_cast<long long>(
        options.random() * static_cast<double>(longest.count())));
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
