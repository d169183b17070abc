// Where a program's settings come from: the real environment, then the .env file.
#pragma once

#include "08-secrets/find_setting.hpp"
#include "08-secrets/settings_reader.hpp"

#include <cstdlib>

namespace secrets {

//! [environment-over]
/// The real environment over the values of a .env file (task 1, `find_setting`), in the
/// form that `load_settings` takes. Nothing is written to the real environment, which
/// child processes inherit.
FindSetting environment_over(EnvValues file, EnvironmentLookup real = std::getenv);
//! [environment-over]

}  // namespace secrets
