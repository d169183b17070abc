// Rejected by: parse_env counts every line for the line of an error
// Also fails: parse_env refuses a name that is set twice and says where
// Shows: .env:2: a line is NAME=value, a comment or empty
// Replaces: parse_env.cpp
// Looks like: lines that set nothing are not counted, so the error points to a line above the one that is wrong.
//
// dotenv-cpp counts like this.

#include "parse_env.hpp"

namespace secrets {

EnvValues parse_env(std::string_view text, std::string const& file)
{
    EnvValues values;
    std::map<std::string, std::size_t> set_in;
    std::size_t number = 0;
    for (std::string const& line : env_lines(text)) {
        std::size_t const begin = std::min(line.find_first_not_of(" \t"), line.size());
        if (begin == line.size() || line[begin] == '#') {
            continue;
        }
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
