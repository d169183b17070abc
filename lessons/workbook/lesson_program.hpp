// The main function of a lesson's program that consists of sections.
#pragma once

#include <span>

namespace workbook {

/// A section of what the program prints: a title, and the function that prints the
/// rest.
struct Section {
    char const* title;
    void (*show)();
};

/// Runs all sections in order, or `measure` when the only argument is --measure.
///
/// Returns main's exit code. It is 1 after one sentence on stderr, which begins with
/// `name`, for any other argument and for an exception.
int run_sections(char const* name, std::span<char* const> arguments,
                 std::span<Section const> sections, void (*measure)());

}  // namespace workbook
