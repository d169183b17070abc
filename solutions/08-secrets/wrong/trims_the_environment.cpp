// Rejected by: find_setting takes names and values as they are
// Shows: ' db.local'
// Replaces: find_setting.cpp
// Looks like: blanks and line ends are cut off the environment's value, as if it were a line of a file; a password that ends in a blank is refused by the server.
//
// The shell has already decided where a value ends.

#include "find_setting.hpp"

namespace secrets {

std::optional<std::string> find_setting(std::string const& name, EnvValues const& file,
                                        EnvironmentLookup const& real)
{
    if (char const* const found = real(name.c_str()); found != nullptr) {
        std::string value = found;
        value.erase(value.find_last_not_of(" \n") + 1);
        return value;
    }
    auto const in_file = file.find(name);
    if (in_file == file.end()) {
        return std::nullopt;
    }
    return in_file->second;
}

}  // namespace secrets
