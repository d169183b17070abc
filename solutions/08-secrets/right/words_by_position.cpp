// Replaces: env_line.cpp
// Better when: the line must stay whole, as for an editor that marks the wrong place:
// positions go through it, and nothing is cut off.
//
// Goes through the line by positions; each word ends at a blank or an = sign.

#include "parse_env.hpp"

#include <algorithm>

namespace secrets {

namespace {

std::size_t after_blanks(std::string_view line, std::size_t at)
{
    return std::min(line.find_first_not_of(" \t", at), line.size());
}

bool is_name(std::string_view text)
{
    auto const is_letter = [](char c) {
        return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || c == '_';
    };
    auto const is_digit = [](char c) { return '0' <= c && c <= '9'; };
    return !text.empty() && is_letter(text[0]) &&
           std::ranges::all_of(text,
                               [&](char c) { return is_letter(c) || is_digit(c); });
}

}  // namespace

std::optional<EnvLine> env_line(std::string_view line)
{
    std::size_t at = after_blanks(line, 0);
    if (at == line.size() || line[at] == '#') {
        return std::nullopt;
    }
    std::size_t end = std::min(line.find_first_of("= \t", at), line.size());
    if (line.substr(at, end - at) == "export" && end < line.size() &&
        line[end] != '=') {
        at = after_blanks(line, end);
        end = std::min(line.find_first_of("= \t", at), line.size());
    }
    std::string_view const name = line.substr(at, end - at);
    std::size_t const equals = after_blanks(line, end);
    if (!is_name(name) || equals == line.size() || line[equals] != '=') {
        throw EnvSyntaxError("a setting is NAME=value");
    }
    return EnvLine{std::string(name), env_value(line.substr(equals + 1))};
}

}  // namespace secrets
