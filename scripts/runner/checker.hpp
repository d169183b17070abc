// Runs an exercise program and decides, for each of its cases, what to say of it.
#pragma once

#include "process.hpp"
#include "report.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace workbook {

/// Checks the cases of a program that have these names.
///
/// All cases run in one process; after a case that ends the process, those that were
/// not run yet run in a new one. Nothing that the program prints, and no exit code,
/// makes a case pass: only the side channel does. A report is always returned; when the
/// checker itself cannot work, its verdict is checker_failed. Throws Interrupted.
Report check(std::filesystem::path const& program,
             std::vector<std::string> const& cases, Limits const& limits = {});

}  // namespace workbook
