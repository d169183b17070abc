// Replaces: env_value.cpp
// Better when: the position of an error is wanted: an index says where it is, which a
// view that is eaten from the front does not.
//
// One index goes through the text; the quoted values are in a function of their own.

#include "parse_env.hpp"

namespace secrets {

namespace {

std::string trim(std::string const& text)
{
    std::size_t const begin = text.find_first_not_of(" \t");
    if (begin == std::string::npos) {
        return "";
    }
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

// What is between the quotes, and after them nothing but a comment. Gives false when
// the value breaks a rule.
bool read_quoted(std::string const& text, std::string& value)
{
    char const quote = text[0];
    std::size_t i = 1;
    for (; i < text.size() && text[i] != quote; ++i) {
        if (quote == '"' && text[i] == '\\') {
            ++i;
            std::size_t const which = i < text.size()
                                          ? std::string("nrt\"\\").find(text[i])
                                          : std::string::npos;
            if (which == std::string::npos) {
                return false;
            }
            value += "\n\r\t\"\\"[which];
        } else {
            value += text[i];
        }
    }
    if (i >= text.size()) {
        return false;
    }
    std::string const rest = text.substr(i + 1);
    std::string const after = trim(rest);
    return after.empty() || (after[0] == '#' && rest[0] != '#');
}

}  // namespace

std::string env_value(std::string_view text)
{
    std::string const whole(text);
    std::string const trimmed = trim(whole);
    if (trimmed.starts_with('\'') || trimmed.starts_with('"')) {
        std::string value;
        if (!read_quoted(trimmed, value)) {
            throw EnvSyntaxError("the quotes are not in order");
        }
        return value;
    }
    for (std::size_t i = 1; i < whole.size(); ++i) {
        if (whole[i] == '#' && (whole[i - 1] == ' ' || whole[i - 1] == '\t')) {
            return trim(whole.substr(0, i));
        }
    }
    return trimmed;
}

}  // namespace secrets
