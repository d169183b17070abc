// Rejected by: find_setting takes the real environment before the file
// Also fails: find_setting asks the lookup that it is given and no other
// Also fails: find_setting takes an empty value for a value
// Also fails: find_setting takes names and values as they are
// Replaces: find_setting.cpp
// Looks like: std::getenv is called, not the lookup that the caller has passed; a test can no longer say what the environment is.
//
// A function that asks for what it needs through its parameters can be tried with any
// environment.

#include "find_setting.hpp"

#include <cstdlib>

namespace secrets {

std::optional<std::string> find_setting(std::string const& name, EnvValues const& file,
                                        EnvironmentLookup const&)
{
    if (char const* const value = std::getenv(name.c_str()); value != nullptr) {
        return value;
    }
    auto const in_file = file.find(name);
    if (in_file == file.end()) {
        return std::nullopt;
    }
    return in_file->second;
}

}  // namespace secrets
