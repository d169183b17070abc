// Rejected by: find_setting reads a name that is set in the file alone
// Also fails: find_setting asks the lookup that it is given and no other
// Also fails: find_setting gives no value for a name that is set nowhere
// Also fails: find_setting takes an empty value for a value
// Also fails: find_setting takes names and values as they are
// Throws: std::logic_error
// Replaces: find_setting.cpp
// Looks like: a std::string is made of what the lookup gives, which is a null pointer for a variable that is unset; the behaviour of that is undefined.
//
// libstdc++ throws std::logic_error with a text that does not name the variable. Others
// may crash.

#include "find_setting.hpp"

namespace secrets {

std::optional<std::string> find_setting(std::string const& name, EnvValues const& file,
                                        EnvironmentLookup const& real)
{
    if (std::string const value = real(name.c_str()); !value.empty()) {
        return value;
    }
    auto const in_file = file.find(name);
    if (in_file == file.end()) {
        return std::nullopt;
    }
    return in_file->second;
}

}  // namespace secrets
