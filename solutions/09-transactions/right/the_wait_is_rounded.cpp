// Replaces: retrying.cpp
//
// Better when: short delays are multiplied by small shares, and zero is to be rare.

#include "retrying.hpp"

#include "09-transactions/transaction_state.hpp"

#include <algorithm>
#include <cmath>

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
    Milliseconds longest = std::min(options.first_delay, options.longest_delay);
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
            auto const wait = Milliseconds(
                std::llround(options.random() * static_cast<double>(longest.count())));
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
