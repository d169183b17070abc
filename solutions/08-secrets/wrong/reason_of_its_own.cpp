// Rejected by: parse_env gives the reason of the line in its error
// Shows: .env:1: this line is wrong
// Replaces: parse_env.cpp
// Looks like: every line that is wrong gets one and the same reason, and what env_line said is lost; an open quote and a missing = sign look alike.
//
// The reason contains nothing of the line, so it can be passed on safely.

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
        } catch (EnvSyntaxError const&) {
            throw EnvError(file, number, "this line is wrong");
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
