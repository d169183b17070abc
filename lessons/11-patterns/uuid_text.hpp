// How a UUID is written: "017f22e2-79b0-7cc3-98c4-dc0c0c07398f".
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace patterns {

/// In 36 characters (RFC 9562, section 4).
inline std::string uuid_text(std::array<std::uint8_t, 16> const& uuid)
{
    std::string const digits = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < uuid.size(); ++i) {
        text += (i == 4 || i == 6 || i == 8 || i == 10) ? "-" : "";
        text += digits[uuid[i] >> 4];
        text += digits[uuid[i] & 15];
    }
    return text;
}

}  // namespace patterns
