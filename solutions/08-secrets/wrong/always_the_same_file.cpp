// Rejected by: parse_env names the file that it was given in an error
// Shows: .env:1: a line is N
// Replaces: parse_env.cpp
// Looks like: the errors name .env, whatever file the text came from.
//
// A server reads more than one file.

#include "parse_env.hpp"

namespace secrets {

EnvValues parse_env(std::string_view text, std::string const&)
{
    std::string const file = ".env";
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
    }
    return values;
}

}  // namespace secrets
