#include "required.hpp"

namespace secrets {

std::string required(EnvValues const& values, std::string const& name)
{
    auto const found = values.find(name);
    if (found == values.end()) {
        throw MissingSetting(name + " is not set");
    }
    if (found->second.empty()) {
        throw MissingSetting(name + " is empty");
    }
    return found->second;
}

}  // namespace secrets
