// Accounts with a hasher that counts, and that costs as little as it can.
#pragma once

#include "password_hasher.hpp"
#include "security_fixture.hpp"

#include <functional>
#include <optional>
#include <utility>

namespace security::cases {

/// Hashes as Argon2Hasher does.
class CountingHasher final : public PasswordHasher {
public:
    PasswordHash hash(std::string const& password) override
    {
        ++hashes;
        while_hashing();
        return real_.hash(password);
    }
    bool verify(std::string const& password, PasswordHash const& hash) override
    {
        // libsodium refuses a text that is no hash without any work.
        bool const is_hash = hash.for_the_database().starts_with("$argon2id$");
        ++(is_hash ? comparisons : comparisons_without_hash);
        while_hashing();
        return real_.verify(password, hash);
    }
    bool needs_rehash(PasswordHash const& hash) const override
    {
        return real_.needs_rehash(hash);
    }
    PasswordHash hash_of_nobody() const override
    {
        return nobody ? *nobody : real_.hash_of_nobody();
    }

    /// "1 computation", which is a hash or a comparison, since the last call.
    std::string computations()
    {
        int const count = std::exchange(hashes, 0) + std::exchange(comparisons, 0);
        return std::to_string(count) + (count == 1 ? " computation" : " computations") +
               (std::exchange(comparisons_without_hash, 0) > 0
                    ? ", and a comparison with a text that is no hash"
                    : "");
    }

    std::function<void()> while_hashing = [] {};
    std::optional<PasswordHash> nobody;  // in place of that of a random password
    int hashes = 0;
    int comparisons = 0;
    int comparisons_without_hash = 0;

private:
    Argon2Hasher real_{rest::PasswordCost::least()};
};

/// A hash with another cost than today's.
inline PasswordHash old_hash(std::string const& password)
{
    return rest::hash_password(password, {.passes = 2, .memory_bytes = 8192});
}

}  // namespace security::cases
