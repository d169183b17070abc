// Replaces: find_setting.cpp
// Better when: settings come from three places or more: the places are a list, and the
// first one that knows the name counts.
//
// Asks one place after the other; each gives an optional.

#include "find_setting.hpp"

#include <array>

namespace secrets {

std::optional<std::string> find_setting(std::string const& name, EnvValues const& file,
                                        EnvironmentLookup const& real)
{
    using Place = std::function<std::optional<std::string>()>;
    std::array<Place, 2> const places{
        [&]() -> std::optional<std::string> {
            char const* const value = real(name.c_str());
            return value == nullptr ? std::nullopt : std::optional<std::string>(value);
        },
        [&]() -> std::optional<std::string> {
            return file.contains(name) ? std::optional(file.at(name)) : std::nullopt;
        }};
    for (Place const& place : places) {
        if (std::optional<std::string> value = place()) {
            return value;
        }
    }
    return std::nullopt;
}

}  // namespace secrets
