// Rejected by: required says that a name is not set
// Throws: std::out_of_range
// Replaces: required.cpp
// Looks like: std::map::at throws std::out_of_range, whose text names no setting.

#include "required.hpp"

namespace secrets {

std::string required(EnvValues const& values, std::string const& name)
{
    std::string const value = values.at(name);
    if (value.empty()) {
        throw MissingSetting(name + " is empty");
    }
    return value;
}

}  // namespace secrets
