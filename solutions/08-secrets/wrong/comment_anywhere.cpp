// Rejected by: env_value lets a comment begin only after a blank
// Also fails: env_line reads the value by the rules of env_value
// Also fails: env_value keeps bytes of every kind and long values
// Also fails: env_value takes spaces and tabs for blanks and nothing else
// Shows: [pa]
// Replaces: env_value.cpp
// Looks like: every # begins a comment, even in the middle of a word, so a password such as pa#ss loses its end.
//
// npm's dotenv does this; the login then fails, and nothing shows why.

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
    return std::string(without_blanks(text.substr(0, text.find('#'))));
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
            throw EnvSyntaxError("a backslash is before none of n, r, t, \" and \\");
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
