// Rejected by: parse_env takes a name in another case for another name
// Throws: secrets::EnvError
// Replaces: parse_env.cpp
// Looks like: names are compared in upper case, so `key` and `KEY` are one name that is set twice.
//
// The environment of the process tells them apart, and the file gives values for it.

#include "parse_env.hpp"

#include <algorithm>
#include <cctype>

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
        std::string upper = setting->name;
        std::ranges::transform(upper, upper.begin(), [](unsigned char c) {
            return static_cast<char>(std::toupper(c));
        });
        auto const [first, is_new] = set_in.emplace(upper, number);
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
