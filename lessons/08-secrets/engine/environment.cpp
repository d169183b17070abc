#include "environment.hpp"

namespace secrets {

FindSetting environment_over(EnvValues file, EnvironmentLookup real)
{
    return [file = std::move(file), real = std::move(real)](std::string const& name) {
        return find_setting(name, file, real);
    };
}

}  // namespace secrets
