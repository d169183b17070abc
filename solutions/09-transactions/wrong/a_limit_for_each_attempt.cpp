// Rejected by: retrying gives up when a wait would end after the time limit
// Shows: slept 5, 10, 20, 40, 80 ms
// Replaces: retrying.cpp
// Looks like: the time limit begins again with each attempt.
//
// The limit is for all attempts and waits together, from the call on.

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
    Milliseconds longest = std::min(options.first_delay, options.longest_delay);
    for (int attempt = 1;; ++attempt) {
        RetryOptions::TimePoint const attempt_start = options.now();
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
            if (options.now() - attempt_start > options.time_limit - wait) {
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
