// Rejected by: required says that a value is empty
// Replaces: required.cpp
// Looks like: a name that is set to nothing is reported as not set, and somebody looks for a line that is there.

#include "required.hpp"

namespace secrets {

std::string required(EnvValues const& values, std::string const& name)
{
    auto const found = values.find(name);
    if (found == values.end() || found->second.empty()) {
        throw MissingSetting(name + " is not set");
    }
    return found->second;
}

}  // namespace secrets
