// What the documentation tools find wrong, and how they read.
#pragma once

#include <compare>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>

namespace workbook::docs {

/// What is wrong with a file, at a line that counts from 1; line 0 means the whole file
/// or folder. The sentence starts in lower case and ends without a full stop, because
/// it is printed after `file:line: `.
struct Problem {
    std::string file;
    std::size_t line = 0;
    std::string sentence;

    auto operator<=>(Problem const&) const = default;
};

/// The content of the file at a path relative to the project's root; nothing when there
/// is no such file, or it cannot be read.
using ReadFile = std::function<std::optional<std::string>(std::string const& path)>;

}  // namespace workbook::docs
