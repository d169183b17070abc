// Replaces: uuid7.cpp
//
// Better when: bits are easier to see in two integers than in bytes: 12 of them
// above, 62 below.

#include "uuid7.hpp"

#include <stdexcept>

namespace patterns {

namespace {

constexpr std::int64_t past_the_last = std::int64_t{1} << 48;

std::int64_t milliseconds_of(Uuid const& uuid)
{
    std::int64_t milliseconds = 0;
    for (std::size_t i = 0; i < 6; ++i) {
        milliseconds = milliseconds << 8 | uuid[i];
    }
    return milliseconds;
}

// Adds 1 to the 74 bits. False when they were all 1.
bool count_up(Uuid& uuid)
{
    unsigned upper = (uuid[6] & 0x0fu) << 8 | uuid[7];
    std::uint64_t lower = uuid[8] & 0x3fu;
    for (std::size_t i = 9; i < 16; ++i) {
        lower = lower << 8 | uuid[i];
    }
    lower = (lower + 1) & ((std::uint64_t{1} << 62) - 1);
    upper += lower == 0 ? 1 : 0;
    if (upper > 0xfff) {
        return false;
    }
    uuid[6] = static_cast<std::uint8_t>(0x70 | upper >> 8);
    uuid[7] = static_cast<std::uint8_t>(upper & 0xff);
    for (std::size_t i = 15; i > 8; --i, lower >>= 8) {
        uuid[i] = static_cast<std::uint8_t>(lower & 0xff);
    }
    uuid[8] = static_cast<std::uint8_t>(0x80 | lower);
    return true;
}

Uuid new_uuid(std::int64_t milliseconds, RandomSource const& random)
{
    if (milliseconds < 0 || milliseconds >= past_the_last) {
        throw std::out_of_range("uuid7: the time does not fit into 48 bits");
    }
    Uuid uuid{};
    for (std::size_t i = 6; i-- > 0; milliseconds >>= 8) {
        uuid[i] = static_cast<std::uint8_t>(milliseconds & 0xff);
    }
    random(std::span(uuid).subspan(6));
    uuid[6] = static_cast<std::uint8_t>(0x70 | (uuid[6] & 0x0f));
    uuid[8] = static_cast<std::uint8_t>(0x80 | (uuid[8] & 0x3f));
    return uuid;
}

}  // namespace

Uuid uuid7(Uuid const& last, std::int64_t now, RandomSource const& random)
{
    if (now < 0 || now >= past_the_last) {
        throw std::out_of_range("uuid7: the time does not fit into 48 bits");
    }
    std::int64_t const before = milliseconds_of(last);
    if (now > before || last == Uuid{}) {
        return new_uuid(now, random);
    }
    Uuid next = last;
    return count_up(next) ? next : new_uuid(before + 1, random);
}

}  // namespace patterns
