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

/// Bubblewrap, when it is installed and the system lets it make its namespaces: no
/// network but loopback, own processes, all files read-only but `scratch`. Otherwise
/// the limits alone, as when it is not `wanted`. The answer says which.
Sandbox make_sandbox(std::filesystem::path const& scratch, bool wanted);

}  // namespace workbook
