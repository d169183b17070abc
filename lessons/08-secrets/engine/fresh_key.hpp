// A key that nobody can guess.
#pragma once

#include "08-secrets/secret.hpp"

#include <cstddef>

namespace secrets {

/// So many bytes from the system's random source, as hexadecimal digits, two a byte: 32
/// bytes are 256 bits in 64 digits. At most 256 bytes, which is what the call gives.
///
/// Throws std::system_error when the system has none to give, std::invalid_argument for
/// no bytes or more than 256.
Secret fresh_key(std::size_t bytes = 32);

}  // namespace secrets
