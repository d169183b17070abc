// Rejected by: find_setting takes the real environment before the file
// Also fails: find_setting takes an empty value for a value
// Replaces: find_setting.cpp
// Looks like: the file is asked first, so a .env that was left behind by accident overrides what the administrator of the server has set.
//
// dotenv-cpp does it. Here the file gives the values that the environment does not
// have.

#include "find_setting.hpp"

namespace secrets {

std::optional<std::string> find_setting(std::string const& name, EnvValues const& file,
                                        EnvironmentLookup const& real)
{
    if (auto const found = file.find(name); found != file.end()) {
        return found->second;
    }
    char const* const value = real(name.c_str());
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

}  // namespace secrets
