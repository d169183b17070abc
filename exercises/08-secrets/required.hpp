// Exercise 08, task 1: a setting that has to be there.
#pragma once

#include "parse_env.hpp"

#include <stdexcept>
#include <string>

namespace secrets {

/// A setting is missing. `what()` is its name and what is wrong with it: "API_KEY is
/// not set" or "API_KEY is empty". It says nothing of any value.
class MissingSetting : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The value of this name. Throws MissingSetting when the name is not set, and when its
/// value is empty. Names are compared byte by byte.
std::string required(EnvValues const& values, std::string const& name);

}  // namespace secrets
