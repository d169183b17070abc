// Running other programs, such as git, as a shell would.
#pragma once

#include <string>
#include <vector>

namespace workbook {

/// The text as one word of a shell's command line, whatever is in it.
std::string quoted(std::string const& text);

/// Runs a program with these arguments, with this process's input and output. Returns
/// its exit code; 127 when it cannot be run.
int run_command(std::vector<std::string> const& words);

/// Runs a program and returns what it printed to stdout, without the line end at its
/// end. Throws std::runtime_error, with what it printed to stderr, when it fails.
std::string output_of(std::vector<std::string> const& words);

}  // namespace workbook
