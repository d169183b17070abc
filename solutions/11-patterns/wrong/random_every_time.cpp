// Rejected by: uuid7 is greater than the last one in the same millisecond
// Also fails: uuid7 carries from byte to byte
// Also fails: uuid7 carries past the variant
// Also fails: uuid7 gives ascending ids to a hundred thousand calls in one millisecond
// Also fails: uuid7 goes to the next millisecond when all bits are 1
// Also fails: uuid7 is greater than the last one when the clock is put back
// Also fails: uuid7 refuses a time that does not fit
// Replaces: uuid7.cpp
// Looks like: random bits are drawn for every UUID.
//
// Within one millisecond their order is random.

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

    return new_uuid(before, random);
}

}  // namespace patterns
