// Replaces: parse_env.cpp
// Better when: many values are long: the first line of a name is looked up only when
// there is an error.
//
// Keeps the names in the result alone, and reads the lines again to say where a name
// was set first.

#include "parse_env.hpp"

namespace secrets {

namespace {

std::optional<EnvLine> set_by(std::string const& line, std::string const& file,
                              std::size_t number)
{
    try {
        return env_line(line);
    } catch (EnvSyntaxError const& error) {
        throw EnvError(file, number, error.what());
    }
}

}  // namespace

EnvValues parse_env(std::string_view text, std::string const& file)
{
    std::vector<std::string> const lines = env_lines(text);
    EnvValues values;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::optional<EnvLine> const setting = set_by(lines[i], file, i + 1);
        if (!setting || values.emplace(setting->name, setting->value).second) {
            continue;
        }
        std::size_t first = 0;
        while (env_line(lines[first]).value_or(EnvLine{}).name != setting->name) {
            ++first;
        }
        throw EnvError(file, i + 1,
                       setting->name + ": also in line " + std::to_string(first + 1));
    }
    return values;
}

}  // namespace secrets
