// Rejected by: env_value refuses text behind a closing quote
// Also fails: env_line refuses what env_value refuses
// Also fails: env_line shows nothing of a line
// Also fails: env_value shows nothing of a value
// Also fails: env_value takes spaces and tabs for blanks and nothing else
// Also fails: parse_env gives the reason of the line in its error
// Shows: no error, but [1]
// Replaces: env_value.cpp
// Looks like: what follows the closing quote is ignored; part of the value is lost silently.
//
// In a shell 'x'y is one word, here it is a mistake: only the parser can say so.

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
