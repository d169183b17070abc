// Rejected by: find_setting takes an empty value for a value
// Replaces: find_setting.cpp
// Looks like: an empty value of the real environment counts as unset, and the value of the file is taken instead.
//
// The server has set the variable to nothing, perhaps to switch something off. The old
// value of the file is then a surprise.

#include "find_setting.hpp"

namespace secrets {

std::optional<std::string> find_setting(std::string const& name, EnvValues const& file,
                                        EnvironmentLookup const& real)
{
    if (char const* const value = real(name.c_str());
        value != nullptr && *value != '\0') {
        return value;
    }
    auto const in_file = file.find(name);
    if (in_file == file.end()) {
        return std::nullopt;
    }
    return in_file->second;
}

}  // namespace secrets
