// Replaces: env_line.cpp
// Better when: more is done with the name than reading it: both sides are whole texts
// that a function can check.
//
// Cuts the line at its first = sign, then checks what is before it.

#include "parse_env.hpp"

namespace secrets {

namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::string_view characters =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_";

std::string_view trim(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
    return text.substr(0, text.find_last_not_of(" \t") + 1);
}

}  // namespace

std::optional<EnvLine> env_line(std::string_view line)
{
    line = trim(line);
    if (line.empty() || line.front() == '#') {
        return std::nullopt;
    }
    if (line.starts_with("export ") || line.starts_with("export\t")) {
        line = trim(line.substr(7));
    }
    std::size_t const equals = line.find('=');
    std::string_view const name = trim(line.substr(0, equals));
    if (equals == line.npos || name.empty() || digits.find(name[0]) != digits.npos ||
        name.find_first_not_of(characters) != name.npos) {
        throw EnvSyntaxError("this line has no name before an = sign");
    }
    return EnvLine{std::string(name), env_value(line.substr(equals + 1))};
}

}  // namespace secrets
