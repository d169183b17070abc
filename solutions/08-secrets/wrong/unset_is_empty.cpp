// Rejected by: find_setting gives no value for a name that is set nowhere
// Also fails: find_setting asks the lookup that it is given and no other
// Also fails: find_setting takes names and values as they are
// Replaces: find_setting.cpp
// Looks like: a name that is set nowhere gives an empty text, so the caller cannot tell unset from empty.
//
// With operator[] or value_or the two become one. std::optional is there to keep them
// apart.

#include "find_setting.hpp"

namespace secrets {

std::optional<std::string> find_setting(std::string const& name, EnvValues const& file,
                                        EnvironmentLookup const& real)
{
    if (char const* const value = real(name.c_str()); value != nullptr) {
        return value;
    }
    auto const in_file = file.find(name);
    if (in_file == file.end()) {
        return "";
    }
    return in_file->second;
}

}  // namespace secrets
