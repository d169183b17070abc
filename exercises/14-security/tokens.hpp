// The tokens of sessions. Given; there is nothing to do here.
#pragma once

#include <sodium.h>

#include <array>
#include <stdexcept>
#include <string>

namespace security {

namespace details {

template <std::size_t size>
std::string hexadecimal(std::array<unsigned char, size> const& bytes)
{
    std::array<char, 2 * size + 1> text{};
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    return text.data();
}

}  // namespace details

//! [tokens]
/// A new token: 256 random bits, as 64 hexadecimal digits.
inline std::string new_token()
{
    if (sodium_init() < 0) {
        throw std::runtime_error("libsodium does not start");
    }
    std::array<unsigned char, 32> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    return details::hexadecimal(bytes);
}

/// What is stored of a token. A fast hash is enough: the token is random, so there is
/// nothing to guess.
inline std::string token_hash(std::string const& token)
{
    std::array<unsigned char, 32> hash{};
    crypto_generichash(hash.data(), hash.size(),
                       reinterpret_cast<unsigned char const*>(token.data()),
                       token.size(), nullptr, 0);
    return details::hexadecimal(hash);
}
//! [tokens]

}  // namespace security
