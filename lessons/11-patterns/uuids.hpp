// UUIDs of version 4 and 7 (RFC 9562), for the program. The exercise writes one that
// counts up within a millisecond.
#pragma once

#include "uuid_text.hpp"

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <string>

namespace patterns {

using Bytes16 = std::array<std::uint8_t, 16>;
using FillRandom = std::function<void(std::span<std::uint8_t>)>;

/// Random bytes from the system. Throws std::system_error when it has none.
void system_random(std::span<std::uint8_t> bytes);

/// Bytes that are the same in each run: for output that does not change.
FillRandom seeded_random(std::uint32_t seed);

/// 122 random bits.
Bytes16 uuid_v4(FillRandom const& random);

/// 48 bits of milliseconds since 1970, and 74 random bits.
Bytes16 uuid_v7(std::int64_t milliseconds, FillRandom const& random);

}  // namespace patterns
