// Runs an exercise program and decides, for each of its cases, what to say of it.
#pragma once

#include "process.hpp"
#include "report.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace workbook {

/// Checks these cases of a program, in this order. `before` cases of it stand before
/// them; they are not run.
///
/// All cases run in one process; after a case that ends the process, the ones behind it
/// run in a new one. Nothing that the program prints, and no exit code, makes a case
/// pass: only the side channel does. A report is always returned; when the checker
/// itself cannot work, its verdict is checker_failed.
Report check(std::string const& topic, std::filesystem::path const& program,
             std::vector<std::string> const& cases, Limits const& limits = {},
             std::size_t before = 0);

/// As `check` of all cases, by two processes at once where there are two processors. A
/// case that keeps the ones behind it from being reached keeps back only those of its
/// own process. `last` is the file with the report of the last run, if there is one: by
/// the times in it each process gets half of the work.
Report check_in_two(std::string const& topic, std::filesystem::path const& program,
                    std::vector<std::string> const& cases,
                    std::filesystem::path const& last, Limits const& limits = {});

}  // namespace workbook
