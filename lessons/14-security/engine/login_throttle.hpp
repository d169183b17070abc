// How often somebody may try.
#pragma once

#include "06-pooling/clock.hpp"

#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace security {

//! [throttle-limits]
struct ThrottleLimits {
    int for_account = 5;    ///< failed attempts in a window
    int for_address = 100;  ///< more: a whole office can have one address
    std::chrono::seconds window = std::chrono::minutes(15);
    std::size_t most_counts = 100'000;  ///< accounts and addresses that are remembered
};
//! [throttle-limits]

/// Counts attempts to log in, by account and by address. A window begins with the first
/// attempt, and ends whatever happens in it. Any number of threads may call it.
class LoginThrottle {
public:
    LoginThrottle(std::shared_ptr<pooling::Clock> clock, ThrottleLimits const& limits)
        : clock_(std::move(clock)), limits_(limits)
    {
    }

    /// Counts an attempt as one that fails, before it is known: else a hundred of them
    /// at the same moment would all be the first. Returns nothing when it may go on,
    /// and how long to wait when it may not; it is then not counted.
    ///
    /// Whether the account exists makes no difference. Its case makes none either.
    std::optional<std::chrono::seconds> attempt(std::string const& account,
                                                std::string const& address);

    /// The attempt was right: nothing counts against the account any more, and it does
    /// not count against the address. Others from there still do, so that an attacker
    /// cannot go on for ever by logging in to an account of their own in between.
    void succeeded(std::string const& account, std::string const& address);

    /// How many counts are kept. At most ThrottleLimits::most_counts.
    std::size_t counts() const;

private:
    using Time = pooling::Clock::time_point;
    struct Count {
        int attempts = 0;
        Time ends;
    };

    std::optional<std::chrono::seconds> wait(std::string const& key, int limit,
                                             Time now) const;
    void count(std::string const& key, Time now);
    void forget_old(Time now);

    std::shared_ptr<pooling::Clock> clock_;
    ThrottleLimits limits_;
    mutable std::mutex mutex_;
    std::map<std::string, Count> counts_;
};

}  // namespace security
