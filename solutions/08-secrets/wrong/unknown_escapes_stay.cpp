// Rejected by: env_value refuses a backslash before a character that is no escape
// Also fails: env_line refuses what env_value refuses
// Also fails: env_line shows nothing of a line
// Also fails: env_value shows nothing of a value
// Also fails: parse_env gives the reason of the line in its error
// Shows: no error, but [C:data]
// Replaces: env_value.cpp
// Looks like: a backslash before any other character is kept with it; a path with \d survives, and one with \n becomes two lines.
//
// An error tells the author of the file to choose: two backslashes, or single quotes.

#include "parse_env.hpp"

namespace secrets {

namespace {

bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

std::string_view without_blanks(std::string_view text)
{
    while (!text.empty() && is_blank(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && is_blank(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

std::string unquoted(std::string_view text)
{
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] == '#' && is_blank(text[i - 1])) {
            text = text.substr(0, i);
        }
    }
    return std::string(without_blanks(text));
}

char escaped(char c)
{
    switch (c) {
        case 'n':
            return '\n';
        case 'r':
            return '\r';
        case 't':
            return '\t';
        case '"':
        case '\\':
            return c;
        default:
            return c;
    }
}

std::string quoted(std::string_view text)
{
    auto const take = [&text] {
        if (text.empty()) {
            throw EnvSyntaxError("the quote is not closed on this line");
        }
        char const c = text.front();
        text.remove_prefix(1);
        return c;
    };
    std::string value;
    char const quote = take();
    for (char c = take(); c != quote; c = take()) {
        value += c == '\\' && quote == '"' ? escaped(take()) : c;
    }
    std::string_view const rest = without_blanks(text);
    if (!rest.empty() && (!is_blank(text.front()) || rest.front() != '#')) {
        throw EnvSyntaxError("something other than a comment follows the quote");
    }
    return value;
}

}  // namespace

std::string env_value(std::string_view text)
{
    std::string_view const value = without_blanks(text);
    bool const is_quoted = value.starts_with('\'') || value.starts_with('"');
    return is_quoted ? quoted(value) : unquoted(text);
}

}  // namespace secrets
