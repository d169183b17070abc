// Replaces: retrying.cpp
//
// Better when: more functions need such a transaction. A guard rolls back by itself,
// and the longest wait is kept from one attempt to the next instead of being computed.

#include "retrying.hpp"

#include "09-transactions/transaction_state.hpp"

#include <algorithm>
#include <stdexcept>

namespace transactions {

namespace {

class Rollback {
public:
    explicit Rollback(soci::session& sql) : sql_(sql) {}
    ~Rollback()
    {
        try {
            if (in_transaction(sql_)) {
                sql_ << "ROLLBACK";
            }
        } catch (soci::soci_error const&) {
            // The error that is on its way is the one to report.
        }
    }
    Rollback(Rollback const&) = delete;
    Rollback& operator=(Rollback const&) = delete;

private:
    soci::session& sql_;
};

}  // namespace

void retrying(soci::session& sql, std::function<void(soci::session&)> const& work,
              RetryOptions const& options)
{
    if (in_transaction(sql)) {
        throw std::logic_error("a transaction is open already");
    }
    auto const begun = options.now();
    auto longest = std::min(options.first_delay, options.longest_delay);
    for (int left = options.attempts - 1;; --left) {
        RetryOptions::Milliseconds delay{};
        {
            Rollback const rollback(sql);
            try {
                sql << options.begin;
                work(sql);
                sql << "COMMIT";
                return;
            } catch (soci::soci_error const&) {
                if (left <= 0 || !options.is_transient(sql)) {
                    throw;
                }
                delay = RetryOptions::Milliseconds(static_cast<long long>(
                    static_cast<double>(longest.count()) * options.random()));
                if (options.now() + delay - begun > options.time_limit) {
                    throw;
                }
            }
        }  // rolled back
        options.sleep(delay);
        longest = std::min(2 * longest, options.longest_delay);
    }
}

}  // namespace transactions
