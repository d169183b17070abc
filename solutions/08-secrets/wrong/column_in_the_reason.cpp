// Rejected by: env_line shows nothing of a line
// Replaces: env_line.cpp
// Looks like: the reason says in which column the line breaks the grammar, as a compiler does; the column is the length of what comes before it.

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
    std::size_t const whole = line.size();
    skip_blanks(line);
    if (line.empty() || line.starts_with('#')) {
        return std::nullopt;
    }
    if (line.starts_with("export ") || line.starts_with("export\t")) {
        line.remove_prefix(7);
        skip_blanks(line);
    }
    std::string const name = take_name(line);
    skip_blanks(line);
    if (name.empty() || !line.starts_with('=')) {
        throw EnvSyntaxError("= is missing in column " +
                             std::to_string(whole - line.size() + 1));
    }
    return EnvLine{name, env_value(line.substr(1))};
}

}  // namespace secrets
