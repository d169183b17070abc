// Rejected by: parse_env lets a comment begin only after a blank
// Replaces: parse_env.cpp
// Looks like: every # begins a comment, also in the middle of a word, so a password such as pa#ss loses its end.
//
// npm's dotenv does it so; the login then fails, and nobody sees why.

#include "parse_env.hpp"

#include <sstream>

namespace {
std::string trim(std::string const& text)
{
    std::size_t const begin = text.find_first_not_of(" \t");
    if (begin == std::string::npos) {
        return "";
    }
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

bool is_name(std::string const& text)
{
    std::string const letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_0123456789";
    return !text.empty() && (text[0] < '0' || text[0] > '9') &&
           text.find_first_not_of(letters) == std::string::npos;
}

// The text between two quotes, and after them nothing but a comment. Gives false when
// the line breaks a rule.
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

std::string without_comment(std::string const& text)
{
    return trim(text.substr(0, text.find('#')));
}

}  // namespace

EnvValues parse_env(std::string_view text, std::string const& file)
{
    EnvValues values;
    std::map<std::string, std::size_t> lines;
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    std::istringstream in{std::string(text)};
    std::string line;
    for (std::size_t number = 1; std::getline(in, line); ++number) {
        if (line.ends_with('\r')) {
            line.pop_back();
        }
        line = trim(line);
        if (line.empty() || line[0] == '#') {
            continue;
        }

        if (line.starts_with("export ") || line.starts_with("export\t")) {
            line = trim(line.substr(7));
        }
        std::size_t const equals = line.find('=');
        if (equals == std::string::npos) {
            throw EnvError(file, number, "the line has no = sign");
        }
        std::string const name = trim(line.substr(0, equals));
        if (!is_name(name)) {
            throw EnvError(file, number, "this is no name");
        }
        if (lines.contains(name)) {
            throw EnvError(file, number,
                           name + " is set in line " + std::to_string(lines[name]));
        }
        lines[name] = number;
        std::string const value = line.substr(equals + 1);
        std::string const trimmed = trim(value);
        if (trimmed.starts_with('\'') || trimmed.starts_with('"')) {
            if (!read_quoted(trimmed, values[name])) {
                throw EnvError(file, number, "the quotes are not in order");
            }
        } else {
            values[name] = without_comment(value);
        }
    }
    return values;
}
