// Rejected by: parse_env refuses a name that is set twice and says where
// Also fails: parse_env says nothing of a line in its error
// Replaces: parse_env.cpp
// Looks like: a name that is set twice to the same value is accepted, because it does no harm; it does when one of the two lines is changed.
//
// Rule 9 asks for the name, not for the value.

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
        if (!setting) {
            continue;
        }
        auto const [first, is_new] = set_in.emplace(setting->name, number);
        if (!is_new && values[setting->name] != setting->value) {
            throw EnvError(file, number,
                           setting->name + " is already set in line " +
                               std::to_string(first->second));
        }
        values[setting->name] = setting->value;
    }
    return values;
}

}  // namespace secrets
