// A compile error as a learner reads it.
#pragma once

#include "compile_errors.hpp"

#include <filesystem>
#include <string>

namespace workbook {

/// The error in labelled lines: where it is, what it means in plain words when that is
/// known, what the compiler said, and the compiler's excerpt of the source. No line has
/// more than 80 columns, but for a single word that is longer; of a long source line
/// the part around the mark is shown. A file inside `root` is named from there.
std::string in_words(CompileError const& error, std::filesystem::path const& root);

}  // namespace workbook
