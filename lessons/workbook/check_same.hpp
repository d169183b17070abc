// A check of two texts that shows both.
#pragma once

#include <doctest/doctest.h>

#include <string>

namespace workbook {

/// The text, or "nothing" for an empty one.
inline std::string or_nothing(std::string const& text)
{
    return text.empty() ? "nothing" : text;
}

}  // namespace workbook

/// Two texts have to be equal; the verdict shows both, below each other. What is
/// expected is known already when `got` throws.
#define CHECK_SAME(got, wanted)                             \
    do {                                                    \
        std::string const expected = (wanted);              \
        INFO("Expected: ", workbook::or_nothing(expected)); \
        std::string const seen = (got);                     \
        INFO("Seen: ", workbook::or_nothing(seen));         \
        CHECK(seen == expected);                            \
    } while (false)
