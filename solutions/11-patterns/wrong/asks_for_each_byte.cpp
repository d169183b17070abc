// Rejected by: uuid7 asks once for ten random bytes and puts them in their order
// Shows: 00000000-0001-71c1-81c1-c1c1c1c1c1c1
// Replaces: uuid7.cpp
// Looks like: random is asked for each byte.
//
// Ten system calls where one is enough, and a test that cannot say what comes out.

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
    if (milliseconds < 0 || milliseconds >= past_the_last) {
        throw std::out_of_range("uuid7: the time does not fit into 48 bits");
    }
    Uuid uuid{};
    for (std::size_t i = 6; i-- > 0; milliseconds >>= 8) {
        uuid[i] = static_cast<std::uint8_t>(milliseconds & 0xff);
    }
    for (std::size_t i = 6; i < 16; ++i) {
        random(std::span(uuid).subspan(i, 1));
    }
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
