// Rejected by: parse_env stops at the first line that breaks a rule
// Replaces: parse_env.cpp
// Looks like: all lines are read first, and names that are set twice are looked for afterwards; an error further down is then reported before the first one.
//
// What is checked last is reported last.

#include "parse_env.hpp"

namespace secrets {

EnvValues parse_env(std::string_view text, std::string const& file)
{
    EnvValues values;
    std::map<std::string, std::vector<std::size_t>> lines_of;
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
        lines_of[setting->name].push_back(number);
        values[setting->name] = setting->value;
    }
    for (auto const& [name, lines] : lines_of) {
        if (lines.size() > 1) {
            throw EnvError(
                file, lines[1],
                name + " is already set in line " + std::to_string(lines[0]));
        }
    }
    return values;
}

}  // namespace secrets
