// Replaces: retrying.cpp
//
// Better when: the answer is to be read as a definition: an attempt, and if that fails,
// the rest of the attempts.

#include "retrying.hpp"

#include "09-transactions/transaction_state.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace transactions {

namespace {

void roll_back(soci::session& sql)
{
    if (in_transaction(sql)) {
        sql << "ROLLBACK";
    }
}

struct Retry {
    soci::session& sql;
    std::function<void(soci::session&)> const& work;
    RetryOptions const& options;
    RetryOptions::TimePoint end;

    RetryOptions::Milliseconds delay_after(int attempt) const
    {
        double const first = static_cast<double>(options.first_delay.count());
        double const longest =
            std::min(first * std::pow(2, attempt - 1),
                     static_cast<double>(options.longest_delay.count()));
        return RetryOptions::Milliseconds(
            static_cast<long long>(longest * options.random()));
    }

    void attempt(int number) const
    {
        RetryOptions::Milliseconds delay{};
        try {
            sql << options.begin;
            work(sql);
            sql << "COMMIT";
            return;
        } catch (soci::soci_error const&) {
            bool const again = options.is_transient(sql) && number < options.attempts;
            roll_back(sql);
            if (!again) {
                throw;
            }
            delay = delay_after(number);
            if (options.now() + delay > end) {
                throw;
            }
        } catch (...) {
            roll_back(sql);
            throw;
        }
        options.sleep(delay);
        attempt(number + 1);
    }
};

}  // namespace

void retrying(soci::session& sql, std::function<void(soci::session&)> const& work,
              RetryOptions const& options)
{
    if (in_transaction(sql)) {
        throw std::logic_error("a transaction is open already");
    }
    Retry const retry{sql, work, options, options.now() + options.time_limit};
    retry.attempt(1);
}

}  // namespace transactions
