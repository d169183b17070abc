// Passwords, as hashes that are slow to guess (libsodium's argon2id).
#pragma once

#include "12-schemas/engine/password_hash.hpp"

#include <cstddef>
#include <string>

namespace rest {

//! [password-cost]
/// What one hash costs: passes over this much memory. The defaults are libsodium's for
/// logging in ("interactive"): 64 MiB. Its minimum is for tests.
struct PasswordCost {
    unsigned long long passes = 2;
    std::size_t memory_bytes = 64 * 1024 * 1024;

    static PasswordCost least() { return {.passes = 1, .memory_bytes = 8192}; }
};
//! [password-cost]

/// A text with algorithm, cost, a new random salt and the hash: two hashes of one
/// password differ. Throws std::runtime_error when there is not enough memory.
schemas::PasswordHash hash_password(std::string const& password,
                                    PasswordCost const& cost);

/// Whether the hash is of this password. The cost is the one in the hash.
bool is_password(std::string const& password, schemas::PasswordHash const& hash);

}  // namespace rest
