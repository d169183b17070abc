// A number that changes when the text does.
#include "revision.hpp"

#include <cstdint>

namespace migrations {

std::string checksum_of(std::string const& text)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (char const c : text) {
        if (c != '\r') {  // Git may turn "\n" into "\r\n"
            hash ^= static_cast<unsigned char>(c);
            hash *= 0x100000001b3;
        }
    }
    std::string digits(16, '0');
    for (std::size_t i = 0; i < 16; ++i) {
        digits[15 - i] = "0123456789abcdef"[(hash >> (4 * i)) & 0xf];
    }
    return digits;
}

}  // namespace migrations
