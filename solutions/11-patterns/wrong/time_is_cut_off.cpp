// Rejected by: uuid7 refuses a time that does not fit
// Shows: ffffffff-ffff-7000-8000-000000000000
// Replaces: uuid7.cpp
// Looks like: the time is not checked.
//
// The upper bits fall off, and the id sorts far back.

#include "uuid7.hpp"

#include <stdexcept>

namespace patterns {

namespace {

std::int64_t milliseconds_of(Uuid const& uuid)
{
    std::int64_t milliseconds = 0;
    for (std::size_t i = 0; i < 6; ++i) {
        milliseconds = milliseconds << 8 | uuid[i];
    }
    return milliseconds;
}

// The bits of a byte that are not version or variant.
std::uint8_t free_bits(std::size_t i)
{
    return i == 6 ? 0x0f : i == 8 ? 0x3f : 0xff;
}

// Adds 1 to the 74 bits. False when they were all 1.
bool count_up(Uuid& uuid)
{
    for (std::size_t i = 15; i >= 6; --i) {
        std::uint8_t const bits = free_bits(i);
        if ((uuid[i] & bits) != bits) {
            ++uuid[i];  // no carry into version or variant: a free bit is 0
            return true;
        }
        uuid[i] = static_cast<std::uint8_t>(uuid[i] & ~bits);
    }
    return false;
}

Uuid new_uuid(std::int64_t milliseconds, RandomSource const& random)
{
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
    std::int64_t const before = milliseconds_of(last);
    if (now > before || last == Uuid{}) {
        return new_uuid(now, random);
    }
    Uuid next = last;
    return count_up(next) ? next : new_uuid(before + 1, random);
}

}  // namespace patterns
