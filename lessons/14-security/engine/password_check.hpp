// Passwords at log-in, compared at one cost for every user.
#pragma once

#include "14-security/password_hasher.hpp"

#include <atomic>
#include <optional>
#include <string>

namespace security {

/// The least that a hash of a password should cost in 2026, by the OWASP cheat sheet on
/// storing passwords: 19 MiB of memory, and two passes over it. What lesson 13 does by
/// default is more.
inline constexpr rest::PasswordCost owasp_minimum{.passes = 2,
                                                  .memory_bytes = 19 * 1024 * 1024};

class PasswordCheck {
public:
    explicit PasswordCheck(rest::PasswordCost const& cost) : hasher_(cost) {}

    /// Computes one hash.
    PasswordHash hash(std::string const& password);

    /// Whether the stored hash is of the password. Computes one hash also when there is
    /// none stored, and the answer is then false: how long it takes does not say
    /// whether the user exists.
    bool is_password(std::string const& password,
                     std::optional<PasswordHash> const& stored);

    /// Whether it was made with another cost than is wanted now.
    bool needs_rehash(PasswordHash const& stored) const;

    /// How many hashes were computed since it was made.
    long long computed() const { return computed_; }

private:
    Argon2Hasher hasher_;
    std::atomic<long long> computed_ = 0;
};

}  // namespace security
