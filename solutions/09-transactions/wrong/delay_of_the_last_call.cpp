// Rejected by: retrying doubles the longest wait and takes a random share of it
// Also fails: retrying asks is_transient which errors to repeat
// Also fails: retrying gives up after so many attempts with the last error
// Also fails: retrying gives up when a wait would end after the time limit
// Also fails: retrying never waits longer than longest_delay
// Also fails: retrying sleeps with no transaction open
// Also fails: retrying tries again when BEGIN is refused
// Also fails: retrying tries again when COMMIT is refused
// Shows: no error; 1 run, slept 10 ms; value 1
// Replaces: retrying.cpp
// Looks like: the longest wait is kept from one call to the next.
//
// A static variable in a function is one for all calls, and for all threads.

#include "retrying.hpp"

#include "09-transactions/transaction_state.hpp"

#include <algorithm>

namespace transactions {

namespace {

void roll_back(soci::session& sql)
{
    try {
        if (in_transaction(sql)) {
            sql << "ROLLBACK";
        }
    } catch (soci::soci_error const&) {
        // What came before is told.
    }
}

}  // namespace

void retrying(soci::session& sql, std::function<void(soci::session&)> const& work,
              RetryOptions const& options)
{
    using Milliseconds = RetryOptions::Milliseconds;
    if (in_transaction(sql)) {
        throw std::logic_error("a transaction is open already");
    }
    RetryOptions::TimePoint const start = options.now();
    static Milliseconds longest = std::min(options.first_delay, options.longest_delay);
    for (int attempt = 1;; ++attempt) {
        try {
            sql << options.begin;
            work(sql);
            sql << "COMMIT";
            return;
        } catch (soci::soci_error const&) {
            bool const again = options.is_transient(sql) && attempt < options.attempts;
            roll_back(sql);
            if (!again) {
                throw;
            }
            auto const wait = Milliseconds(static_cast<Milliseconds::rep>(
                options.random() * static_cast<double>(longest.count())));
            if (options.now() - start > options.time_limit - wait) {
                throw;
            }
            options.sleep(wait);
            longest = longest > options.longest_delay / 2 ? options.longest_delay
                                                          : longest * 2;
        } catch (...) {
            roll_back(sql);
            throw;
        }
    }
}

}  // namespace transactions
