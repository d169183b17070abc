// A whole number that came as text. Given; there is nothing to do here.
#pragma once

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

namespace security {

/// The number that the text is: one decimal digit or more and nothing else, no sign and
/// no blank. Nothing for any other text, and for a number that is too large.
inline std::optional<long long> whole_number(std::string_view text)
{
    bool const digits = !text.empty() && std::ranges::all_of(text, [](char c) {
        return c >= '0' && c <= '9';
    });
    long long number = 0;
    auto const [end, error] =
        std::from_chars(text.data(), text.data() + text.size(), number);
    if (!digits || error != std::errc()) {
        return {};
    }
    return number;
}

}  // namespace security
