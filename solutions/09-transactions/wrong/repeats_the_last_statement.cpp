// Rejected by: retrying runs the whole work again after a conflict
// Also fails: retrying loses no update of eight threads
// Also fails: retrying sleeps with no transaction open
// Also fails: retrying tries again when COMMIT is refused
// Replaces: retrying.cpp
// Looks like: after a conflict the work runs again in the same transaction, which still sees the old state; it will never be allowed to write.
//
// The conflict is about what the transaction has read. It has to end, and a new one
// to read again.

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
        if (!in_transaction(sql)) {
            sql << options.begin;
        }
        work(sql);
        sql << "COMMIT";
        return nullptr;
    } catch (soci::soci_error const&) {
        if (!options.is_transient(sql)) {
            roll_back(sql);
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
            roll_back(sql);
            std::rethrow_exception(error);
        }
        std::chrono::milliseconds const delay = delay_after(attempt, options);
        if (options.now() + delay > end) {
            roll_back(sql);
            std::rethrow_exception(error);
        }
        options.sleep(delay);
    }
}

}  // namespace transactions
