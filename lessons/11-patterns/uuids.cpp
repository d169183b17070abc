#include "uuids.hpp"

#include <cerrno>
#include <random>
#include <system_error>

#include <sys/random.h>

namespace patterns {

//! [system-random]
void system_random(std::span<std::uint8_t> bytes)
{
    // For up to 256 bytes it gives all of them, once the system has started.
    if (getrandom(bytes.data(), bytes.size(), 0) !=
        static_cast<ssize_t>(bytes.size())) {
        throw std::system_error(errno, std::generic_category(), "getrandom");
    }
}
//! [system-random]

FillRandom seeded_random(std::uint32_t seed)
{
    return [engine = std::mt19937(seed)](std::span<std::uint8_t> bytes) mutable {
        for (std::uint8_t& byte : bytes) {
            byte = static_cast<std::uint8_t>(engine() >> 24);
        }
    };
}

namespace {

void set_version(Bytes16& uuid, int version)
{
    uuid[6] = static_cast<std::uint8_t>(version << 4 | (uuid[6] & 0x0f));
    uuid[8] = static_cast<std::uint8_t>(0x80 | (uuid[8] & 0x3f));
}

}  // namespace

//! [uuids]
Bytes16 uuid_v4(FillRandom const& random)
{
    Bytes16 uuid{};
    random(uuid);
    set_version(uuid, 4);
    return uuid;
}

Bytes16 uuid_v7(std::int64_t milliseconds, FillRandom const& random)
{
    Bytes16 uuid{};
    for (std::size_t i = 6; i-- > 0; milliseconds >>= 8) {
        uuid[i] = static_cast<std::uint8_t>(milliseconds & 0xff);
    }
    random(std::span(uuid).subspan(6));
    set_version(uuid, 7);
    return uuid;
}
//! [uuids]

}  // namespace patterns
