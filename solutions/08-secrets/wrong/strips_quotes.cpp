// Rejected by: parse_env refuses a quote that is not closed on its line
// Also fails: parse_env refuses a backslash before a character that is no escape
// Also fails: parse_env refuses text behind a closing quote
// Also fails: parse_env says nothing of a line in its error
// Also fails: parse_env takes everything between single quotes as it is
// Also fails: parse_env understands the escapes between double quotes
// Replaces: parse_env.cpp
// Looks like: a quote at either end of the value is dropped without asking for its partner, so a value that was cut off is taken as whole.
//
// A missing quote is a typing error that only the parser can still report.

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

std::string without_comment(std::string const& text)
{
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] == '#' && (text[i - 1] == ' ' || text[i - 1] == '\t')) {
            return trim(text.substr(0, i));
        }
    }
    return trim(text);
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
        values[name] = without_comment(value);
        for (char const quote : {'\'', '"'}) {
            if (values[name].starts_with(quote)) {
                values[name].erase(0, 1);
            }
            if (values[name].ends_with(quote)) {
                values[name].pop_back();
            }
        }
    }
    return values;
}
