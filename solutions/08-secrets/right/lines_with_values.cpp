// Replaces: parse_env.cpp
// Better when: the caller also wants to know where a value came from: its line is kept
// beside it.
//
// A map from each name to its line and value, from which the result is made at the end.

#include "parse_env.hpp"

namespace secrets {

EnvValues parse_env(std::string_view text, std::string const& file)
{
    struct Setting {
        std::size_t line;
        std::string value;
    };
    std::map<std::string, Setting> settings;
    std::size_t number = 0;
    auto const add = [&](EnvLine const& set) {
        auto const known = settings.find(set.name);
        if (known != settings.end()) {
            throw EnvSyntaxError("line " + std::to_string(known->second.line) +
                                 " sets " + set.name + " too");
        }
        settings[set.name] = {number, set.value};
    };
    for (std::string const& line : env_lines(text)) {
        ++number;
        try {
            if (auto const set = env_line(line)) {
                add(*set);
            }
        } catch (EnvSyntaxError const& error) {
            throw EnvError(file, number, error.what());
        }
    }
    EnvValues values;
    for (auto const& [name, setting] : settings) {
        values[name] = setting.value;
    }
    return values;
}

}  // namespace secrets
