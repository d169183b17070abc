// Exercise 08, task 1, the warm-up: the value of one setting.
#pragma once

#include "env_values.hpp"

#include <functional>
#include <optional>
#include <string>

namespace secrets {

/// How to ask the real environment for a variable. A null pointer means that it is
/// unset. A program passes `std::getenv`; a test passes a function of its own.
using EnvironmentLookup = std::function<char const*(char const* name)>;

/// Task 1. The value of the setting `name`.
///
/// The real environment comes before the file: when `real` knows the name, its value
/// counts, even an empty one. Otherwise the value is the file's, which may be empty as
/// well. A name that is set in neither place has no value: `std::nullopt`.
///
/// Names are compared exactly, in upper and lower case. A value is returned as it is,
/// with its blanks; one of the file may contain zero bytes. Nothing else is asked: not
/// `std::getenv`, unless `real` is it.
std::optional<std::string> find_setting(std::string const& name, EnvValues const& file,
                                        EnvironmentLookup const& real);

}  // namespace secrets
