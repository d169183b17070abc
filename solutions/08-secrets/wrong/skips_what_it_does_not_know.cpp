// Rejected by: env_line refuses a line without a name or without =
// Also fails: env_line reads no further than the line that it is given
// Also fails: env_line refuses a name of other characters
// Also fails: env_line shows nothing of a line
// Also fails: env_line takes spaces and tabs for blanks and nothing else
// Also fails: parse_env counts every line for the line of an error
// Also fails: parse_env gives the reason of the line in its error
// Also fails: parse_env names the file that it was given in an error
// Also fails: parse_env says nothing of a line in its error
// Also fails: parse_env stops at the first line that breaks a rule
// Replaces: env_line.cpp
// Looks like: a line that is not understood is treated like a comment; a setting with a typo is then missing, and nothing says why.
//
// A line that is skipped is a setting that is missing.

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
        return std::nullopt;
    }
    return EnvLine{name, env_value(line.substr(1))};
}

}  // namespace secrets
