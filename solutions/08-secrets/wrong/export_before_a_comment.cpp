// Rejected by: env_line refuses a line without a name or without =
// Shows: no error, but nothing is set
// Replaces: env_line.cpp
// Looks like: the word export is dropped before anything else is checked, so `export # A=1` is taken for a comment; rule 2 requires a name there.
//
// A comment begins where the line begins.

#include "parse_env.hpp"

namespace secrets {

namespace {

void skip_blanks(std::string_view& text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
}

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

std::string take_name(std::string_view& text)
{
    std::size_t length = 0;
    while (length < text.size() &&
           (is_letter(text[length]) ||
            (length > 0 && text[length] >= '0' && text[length] <= '9'))) {
        ++length;
    }
    std::string const name(text.substr(0, length));
    text.remove_prefix(length);
    return name;
}

}  // namespace

std::optional<EnvLine> env_line(std::string_view line)
{
    skip_blanks(line);
    if (line.starts_with("export ") || line.starts_with("export\t")) {
        line.remove_prefix(7);
        skip_blanks(line);
    }
    if (line.empty() || line.starts_with('#')) {
        return std::nullopt;
    }
    std::string const name = take_name(line);
    skip_blanks(line);
    if (name.empty() || !line.starts_with('=')) {
        throw EnvSyntaxError("a line is NAME=value, a comment or empty");
    }
    return EnvLine{name, env_value(line.substr(1))};
}

}  // namespace secrets
