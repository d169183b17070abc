// Programs of other lessons, as processes of their own.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <stdexcept>
#include <string>

namespace servers::cases {

/// What the program beside this one prints on both of its streams, when it is started
/// in the folder. The variables are in its environment, and in this one's from now on.
inline std::string output_of(std::string const& program, std::string const& arguments,
                             std::map<std::string, std::string> const& variables,
                             std::filesystem::path const& folder = ".")
{
    for (auto const& [name, value] : variables) {
        ::setenv(name.c_str(), value.c_str(), 1);
    }
    std::filesystem::path const here =
        std::filesystem::read_symlink("/proc/self/exe").parent_path();
    std::string const command = "cd '" + folder.string() + "' && '" +
                                (here / program).string() + "' " + arguments + " 2>&1";
    std::FILE* const pipe = ::popen(command.c_str(), "r");
    if (pipe == nullptr) {
        throw std::runtime_error("cannot start " + program);
    }
    std::string text;
    for (int byte = std::fgetc(pipe); byte != EOF; byte = std::fgetc(pipe)) {
        text += static_cast<char>(byte);
    }
    ::pclose(pipe);
    return text;
}

}  // namespace servers::cases
