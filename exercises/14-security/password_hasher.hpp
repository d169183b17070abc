// What hashes passwords and checks them. Given; there is nothing to do here.
#pragma once

#include "13-rest-api/engine/passwords.hpp"

#include <sodium.h>

#include <string>

namespace security {

using schemas::PasswordHash;

//! [password-hasher]
/// `hash` and `verify` are slow on purpose: each call is one computation of a hash.
/// Only a text that is no hash is refused by `verify` at once. The other two cost
/// nothing.
class PasswordHasher {
public:
    virtual ~PasswordHasher() = default;

    /// With today's cost and a new random salt.
    virtual PasswordHash hash(std::string const& password) = 0;

    /// Whether the hash is of this password.
    virtual bool verify(std::string const& password, PasswordHash const& hash) = 0;

    /// Whether the hash was made with another cost than today's.
    virtual bool needs_rehash(PasswordHash const& hash) const = 0;

    /// A hash with today's cost, of a random password that is thrown away.
    virtual PasswordHash hash_of_nobody() const = 0;
};
//! [password-hasher]

/// With libsodium's argon2id, by the functions of lesson 13.
class Argon2Hasher final : public PasswordHasher {
public:
    explicit Argon2Hasher(rest::PasswordCost const& cost) : cost_(cost)
    {
        std::string random(32, '\0');
        randombytes_buf(random.data(), random.size());
        nobody_ = rest::hash_password(random, cost_);
    }

    PasswordHash hash(std::string const& password) override
    {
        return rest::hash_password(password, cost_);
    }
    bool verify(std::string const& password, PasswordHash const& hash) override
    {
        return rest::is_password(password, hash);
    }
    bool needs_rehash(PasswordHash const& hash) const override
    {
        return crypto_pwhash_str_needs_rehash(hash.for_the_database().c_str(),
                                              cost_.passes, cost_.memory_bytes) != 0;
    }
    PasswordHash hash_of_nobody() const override { return nobody_; }

private:
    rest::PasswordCost cost_;
    PasswordHash nobody_;
};

}  // namespace security
