#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace workbook {

/// A line of a source; file "" and line 0 when the compiler or linker names none.
struct Place {
    std::string file;
    int line = 0;
};

/// One error of a build, with all the lines that belong to it.
struct ErrorReport {
    Place place;
    std::string message;              ///< what follows "error: "
    std::vector<std::string> before;  ///< how the compiler came to the place
    std::vector<std::string> after;   ///< excerpt and notes
};

bool contains(std::string_view text, std::string_view part);

/// `text` with every `old` replaced.
std::string replaced(std::string text, std::string_view old,
                     std::string_view replacement);

/// Reads "file:12:5", "file:12" or "file:(.text+0x1f)" at the start of `text`.
Place place_of(std::string_view text);

/// The errors in a build's output, in its order. Colours are removed, quotation marks
/// made ASCII, and lines cut at 600 bytes.
std::vector<ErrorReport> error_reports(std::string_view build_output);

}  // namespace workbook
