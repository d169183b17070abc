// Rejected by: env_line shows nothing of a line
// Also fails: parse_env says nothing of a line in its error
// Shows: refused: no NAME=value in 'bk3h5*Rm:Yn8!cP~2'
// Replaces: env_line.cpp
// Looks like: the error quotes the line, to be helpful; when a line is not understood it may be a secret from end to end, and errors go to logs.
//
// The file and the number of the line are enough for a person who may read the file.

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
        throw EnvSyntaxError("no NAME=value in '" + name + std::string(line) + "'");
    }
    return EnvLine{name, env_value(line.substr(1))};
}

}  // namespace secrets
