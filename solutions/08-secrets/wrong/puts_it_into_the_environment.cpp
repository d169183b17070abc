// Rejected by: parse_env leaves the environment of the process alone
// Replaces: parse_env.cpp
// Looks like: each value is put into the environment with setenv, over what the server had set there, and every child process inherits it.
//
// Which of the two counts is decided in one place: find_setting.

#include "parse_env.hpp"

#include <cstdlib>

namespace secrets {

EnvValues parse_env(std::string_view text, std::string const& file)
{
    EnvValues values;
    std::map<std::string, std::size_t> set_in;
    std::size_t number = 0;
    for (std::string const& line : env_lines(text)) {
        ++number;
        std::optional<EnvLine> setting;
        try {
            setting = env_line(line);
        } catch (EnvSyntaxError const& error) {
            throw EnvError(file, number, error.what());
        }
        if (!setting) {
            continue;
        }
        auto const [first, is_new] = set_in.emplace(setting->name, number);
        if (!is_new) {
            throw EnvError(file, number,
                           setting->name + " is already set in line " +
                               std::to_string(first->second));
        }
        values[setting->name] = setting->value;
        ::setenv(setting->name.c_str(), setting->value.c_str(), 1);
    }
    return values;
}

}  // namespace secrets
