// Rejected by: parse_env takes an empty value for a value
// Also fails: parse_env reads the workbook's own example file
// Also fails: parse_env refuses a name that is set twice and says where
// Replaces: parse_env.cpp
// Looks like: a name with an empty value is left out, as if it were not there; the settings can no longer tell unset from empty.
//
// `SMS_API_KEY=` is a line that somebody wrote; the settings have to say that it is
// empty.

#include "parse_env.hpp"

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
        if (!setting || setting->value.empty()) {
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
