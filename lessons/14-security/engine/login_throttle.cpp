#include "engine/login_throttle.hpp"

#include <algorithm>
#include <cctype>

namespace security {

namespace {

// An account and an address cannot have one key.
std::string account_key(std::string account)
{
    std::ranges::transform(account, account.begin(), [](unsigned char c) {
        return static_cast<char>(std::tolower(c));
    });
    return "account " + account;
}

std::string address_key(std::string const& address)
{
    return "address " + address;
}

}  // namespace

//! [attempt]
std::optional<std::chrono::seconds> LoginThrottle::attempt(std::string const& account,
                                                           std::string const& address)
{
    std::lock_guard const lock(mutex_);
    Time const now = clock_->now();
    auto const for_account = wait(account_key(account), limits_.for_account, now);
    auto const for_address = wait(address_key(address), limits_.for_address, now);
    if (for_account || for_address) {
        return std::max(for_account, for_address);
    }
    count(account_key(account), now);
    count(address_key(address), now);
    return {};
}

void LoginThrottle::succeeded(std::string const& account, std::string const& address)
{
    std::lock_guard const lock(mutex_);
    counts_.erase(account_key(account));
    auto const found = counts_.find(address_key(address));
    if (found != counts_.end() && found->second.attempts > 0) {
        --found->second.attempts;
    }
}
//! [attempt]

std::size_t LoginThrottle::counts() const
{
    std::lock_guard const lock(mutex_);
    return counts_.size();
}

std::optional<std::chrono::seconds> LoginThrottle::wait(std::string const& key,
                                                        int limit, Time now) const
{
    auto const found = counts_.find(key);
    if (found == counts_.end() || now >= found->second.ends ||
        found->second.attempts < limit) {
        return {};
    }
    return std::chrono::ceil<std::chrono::seconds>(found->second.ends - now);
}

void LoginThrottle::count(std::string const& key, Time now)
{
    if (!counts_.contains(key) && counts_.size() >= limits_.most_counts) {
        forget_old(now);
    }
    Count& entry = counts_[key];
    if (entry.attempts == 0 || now >= entry.ends) {
        entry = {0, now + limits_.window};
    }
    ++entry.attempts;
}

// Names of accounts come from outside, and there is no end of them.
void LoginThrottle::forget_old(Time now)
{
    std::erase_if(counts_, [&](auto const& entry) { return now >= entry.second.ends; });
    while (counts_.size() >= limits_.most_counts) {
        counts_.erase(std::ranges::min_element(
            counts_, {}, [](auto const& entry) { return entry.second.ends; }));
    }
}

}  // namespace security
