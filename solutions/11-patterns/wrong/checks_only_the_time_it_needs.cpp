// Rejected by: uuid7 refuses a time that does not fit
// Shows: 00000000-0005-7000-8000-000000000001
// Replaces: uuid7.cpp
// Looks like: the time is checked only where it is used, so a negative one passes while the last UUID is later.

#include "uuid7.hpp"

#include <stdexcept>

namespace patterns {

namespace {

std::int64_t time_of(Uuid const& uuid)
{
    std::int64_t time = 0;
    for (std::size_t i = 0; i < 6; ++i) {
        time = time * 256 + uuid[i];
    }
    return time;
}

bool count_up(Uuid& uuid)
{
    for (std::size_t i = 16; i-- > 6;) {
        unsigned const free = i == 6 ? 0x0fU : i == 8 ? 0x3fU : 0xffU;
        unsigned const value = uuid[i] & free;
        unsigned const fixed = uuid[i] & ~free;
        uuid[i] = static_cast<std::uint8_t>(fixed | ((value + 1) & free));
        if (value != free) {
            return true;
        }
    }
    return false;
}

}  // namespace

Uuid uuid7(Uuid const& last, std::int64_t now, RandomSource const& random)
{
    std::int64_t const limit = (std::int64_t{1} << 48) - 1;
    if ((now < 0 || now > limit) && (last == Uuid{} || now > time_of(last))) {
        throw std::out_of_range("now");
    }
    std::int64_t time = now;
    if (last != Uuid{} && now <= time_of(last)) {
        Uuid next = last;
        if (count_up(next)) {
            return next;
        }
        time = time_of(last) + 1;
        if (time > limit) {
            throw std::out_of_range("time");
        }
    }
    Uuid next{};
    random(std::span(next).subspan(6));
    for (std::size_t i = 6; i-- > 0; time >>= 8) {
        next[i] = static_cast<std::uint8_t>(time & 0xff);
    }
    next[6] = static_cast<std::uint8_t>(0x70 | (next[6] & 0x0f));
    next[8] = static_cast<std::uint8_t>(0x80 | (next[8] & 0x3f));
    return next;
}

}  // namespace patterns
