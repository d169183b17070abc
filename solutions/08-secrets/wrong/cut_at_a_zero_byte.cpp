// Rejected by: find_setting takes names and values as they are
// Shows: 3 characters with the quotes
// Replaces: find_setting.cpp
// Looks like: both places are turned into a char pointer, so that one line can return them; a value of the file that contains a zero byte loses its end.
//
// A std::string knows its length, a pointer does not.

#include "find_setting.hpp"

namespace secrets {

std::optional<std::string> find_setting(std::string const& name, EnvValues const& file,
                                        EnvironmentLookup const& real)
{
    char const* value = real(name.c_str());
    if (auto const in_file = file.find(name);
        value == nullptr && in_file != file.end()) {
        value = in_file->second.c_str();
    }
    if (value == nullptr) {
        return std::nullopt;
    }
    return value;
}

}  // namespace secrets
