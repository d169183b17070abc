// Rejected by: parse_env counts every line for the line of an error
// Replaces: parse_env.cpp
// Looks like: the number of the line is kept in 16 bits, because no .env is that long; a file that a script writes is.
//
// The line of an EnvError is a std::size_t. So is every number that it is made from.

#include "parse_env.hpp"

#include <cstdint>

namespace secrets {

EnvValues parse_env(std::string_view text, std::string const& file)
{
    EnvValues values;
    std::map<std::string, std::size_t> set_in;
    std::uint16_t number = 0;
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
