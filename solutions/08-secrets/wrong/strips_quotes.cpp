// Rejected by: env_value refuses a quote that is not closed on its line
// Also fails: env_line reads the value by the rules of env_value
// Also fails: env_line refuses what env_value refuses
// Also fails: env_line shows nothing of a line
// Also fails: env_value lets a comment begin only after a blank
// Also fails: env_value reads no further than the text that it is given
// Also fails: env_value refuses text behind a closing quote
// Also fails: env_value shows nothing of a value
// Also fails: env_value takes everything between single quotes as it is
// Also fails: env_value takes spaces and tabs for blanks and nothing else
// Also fails: env_value understands the escapes between double quotes
// Also fails: parse_env gives the reason of the line in its error
// Also fails: parse_env says nothing of a line in its error
// Also fails: parse_env stops at the first line that breaks a rule
// Replaces: env_value.cpp
// Looks like: a quote at either end of the value is dropped without asking for its partner, so a value that was cut off is taken as whole.
//
// A missing quote is a mistake that only the parser can still report.

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
    if (text.size() < 2 || text.back() != text.front()) {
        return std::string(text.substr(1));
    }
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
