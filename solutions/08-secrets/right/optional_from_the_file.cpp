// Replaces: find_setting.cpp
// Better when: the value of the file is needed in any case, for a warning that both
// places set the name.
//
// Looks into the file first, and lets the real environment replace what was found.

#include "find_setting.hpp"

namespace secrets {

std::optional<std::string> find_setting(std::string const& name, EnvValues const& file,
                                        EnvironmentLookup const& real)
{
    std::optional<std::string> value;
    if (file.contains(name)) {
        value = file.at(name);
    }
    if (char const* const variable = real(name.c_str())) {
        value = variable;
    }
    return value;
}

}  // namespace secrets
