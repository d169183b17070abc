// Rejected by: required says that a value is empty
// Replaces: required.cpp
// Looks like: an empty value is taken for a value, so the program starts with an empty key.

#include "required.hpp"

namespace secrets {

std::string required(EnvValues const& values, std::string const& name)
{
    auto const found = values.find(name);
    if (found == values.end()) {
        throw MissingSetting(name + " is not set");
    }
    return found->second;
}

}  // namespace secrets
