// What a .env file sets.
#pragma once

#include <map>
#include <string>

namespace secrets {

/// Values by their names.
using EnvValues = std::map<std::string, std::string>;

}  // namespace secrets
