// Rejected by: parse_env refuses a name that is set twice and says where
// Also fails: parse_env names the file that it was given in an error
// Also fails: parse_env says nothing of a line in its error
// Also fails: parse_env stops at the first line that breaks a rule
// Shows: .env:3: a line is NAME=value, a comment or empty
// Replaces: parse_env.cpp
// Looks like: a name that comes again is ignored: emplace does not overwrite, and says so in a result that nobody checks.
//
// The line that somebody added last has no effect then.

#include "parse_env.hpp"

namespace secrets {

EnvValues parse_env(std::string_view text, std::string const& file)
{
    EnvValues values;
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
        values.emplace(setting->name, setting->value);
    }
    return values;
}

}  // namespace secrets
