// What keeps a learner's program from harm beyond its own process.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace workbook {

struct Sandbox {
    std::vector<std::string> command_prefix;  ///< empty when there is no bubblewrap
    std::vector<std::string> protections;     ///< in words, for the report
};

/// Bubblewrap, when it is installed: no network but loopback, own processes, all files
/// read-only but `scratch`. Otherwise, as when it is not `wanted`, the limits alone.
/// The answer says which.
Sandbox make_sandbox(std::filesystem::path const& scratch, bool wanted);

/// Whether the system lets bubblewrap make its namespaces. Trying takes as long as
/// several cases: to be asked when a program in the sandbox did not begin.
bool works(Sandbox const& sandbox);

}  // namespace workbook
