#include "engine/passwords.hpp"

#include <sodium.h>

#include <array>
#include <stdexcept>

namespace rest {

namespace {

void start_sodium()
{
    static bool const started = sodium_init() >= 0;  // 1: it was started before
    if (!started) {
        throw std::runtime_error("libsodium does not start");
    }
}

}  // namespace

//! [hash-password]
schemas::PasswordHash hash_password(std::string const& password,
                                    PasswordCost const& cost)
{
    start_sodium();
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (crypto_pwhash_str(text.data(), password.data(), password.size(), cost.passes,
                          cost.memory_bytes) != 0) {
        throw std::runtime_error("not enough memory to hash a password");
    }
    return schemas::PasswordHash(text.data());
}

bool is_password(std::string const& password, schemas::PasswordHash const& hash)
{
    start_sodium();
    return crypto_pwhash_str_verify(hash.for_the_database().c_str(), password.data(),
                                    password.size()) == 0;
}
//! [hash-password]

}  // namespace rest
