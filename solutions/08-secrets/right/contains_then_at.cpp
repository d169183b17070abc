// Replaces: required.cpp
//
// Better when: it reads better to you. It looks the name up twice, which matters
// nowhere at the start of a program.

#include "required.hpp"

namespace secrets {

std::string required(EnvValues const& values, std::string const& name)
{
    if (!values.contains(name)) {
        throw MissingSetting(name + " is not set");
    }
    std::string const& value = values.at(name);
    return value.empty() ? throw MissingSetting(name + " is empty") : value;
}

}  // namespace secrets
