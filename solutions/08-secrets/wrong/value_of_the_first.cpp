// Rejected by: parse_env says nothing of a line in its error
// Shows: .env:2: A is already set in line 1: 1 and bk3h5*Rm:Yn8!cP~2
// Replaces: parse_env.cpp
// Looks like: the error of a name that is set twice shows both values, so that they can be compared; one of them is the password.
//
// Two line numbers are enough to compare them in the file.

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
        if (!is_new) {
            throw EnvError(file, number,
                           setting->name + " is already set in line " +
                               std::to_string(first->second) + ": " +
                               values[setting->name] + " and " + setting->value);
        }
        values[setting->name] = setting->value;
    }
    return values;
}

}  // namespace secrets
