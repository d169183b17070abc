// Exercise 11, task 5: UUIDs that sort by the time at which they were made.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <span>

namespace patterns {

/// The 16 bytes of a UUID, in the order in which its text shows them.
using Uuid = std::array<std::uint8_t, 16>;

/// Fills every byte that it is given with a random one.
using RandomSource = std::function<void(std::span<std::uint8_t>)>;

/// A UUID of version 7 (RFC 9562), greater than `last`.
///
/// `now` is in milliseconds since 1970, UTC. `last` is the UUID that was made before,
/// or `Uuid{}` for the first one.
///
/// - The first six bytes are the milliseconds, the most significant byte first. The
///   upper four bits of byte 6 are the version, 0111; the upper two of byte 8 are the
///   variant, 10. The other 74 bits of bytes 6 to 15 are random.
/// - For the first one, and when `now` is later than the time in `last`, `random` is
///   asked once, for ten bytes, which become bytes 6 to 15; version and variant take
///   the place of their bits.
/// - When `now` is not later (many UUIDs in one millisecond, or a clock that was put
///   back), the time of `last` stays, and the 74 bits are those of `last`, taken as one
///   number, plus 1. `random` is not asked.
/// - When they are all 1 already, the time is that of `last` plus 1, and the 74 bits
///   are random again.
///
/// Throws std::out_of_range when `now` is less than 0 or more than 48 bits can hold,
/// whether it is needed or not, and when the time of `last` plus 1 is needed and is
/// more than that. What `random` throws passes through.
Uuid uuid7(Uuid const& last, std::int64_t now, RandomSource const& random);

}  // namespace patterns
