// What a password is measured by. Given; there is nothing to do here.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace security {

//! [password-rules]
inline constexpr std::size_t shortest_password = 15;  // characters
inline constexpr std::size_t longest_password = 128;

/// How many characters (code points) a text in UTF-8 has.
inline std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// Whether two texts are the same but for upper and lower case of the letters A to Z.
inline bool same_but_for_case(std::string_view left, std::string_view right)
{
    auto const lower = [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    };
    return std::ranges::equal(left, right, {}, lower, lower);
}

/// Passwords that everybody tries first. A real list has some thousands.
inline constexpr std::array common_passwords{
    std::string_view("passwordpassword"), std::string_view("123456789012345"),
    std::string_view("qwertyuiopasdfgh"), std::string_view("iloveyouiloveyou"),
    std::string_view("correcthorsebatterystaple")};
//! [password-rules]

}  // namespace security
