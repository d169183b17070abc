// Replaces: parse_env.cpp
//
// The grammar of a line as one regular expression. Slow to compile and to run, and as
// right as the others.

#include "parse_env.hpp"

#include <regex>
#include <sstream>

EnvValues parse_env(std::string_view text, std::string const& file)
{
    static std::regex const empty("[ \t]*(#.*)?");
    static std::regex const setting(
        "[ \t]*(?:export[ \t]+|(?!export[ \t]))([A-Za-z_][A-Za-z0-9_]*)[ \t]*="
        "(?:[ \t]*'([^']*)'(?:[ \t]+#.*)?[ \t]*"
        "|[ \t]*\"((?:[^\"\\\\]|\\\\[nrt\"\\\\])*)\"(?:[ \t]+#.*)?[ \t]*"
        "|[ \t]+#.*"
        "|[ \t]*([^'\" \t].*?)?(?:[ \t]+#.*)?[ \t]*)");
    static std::map<char, char> const escapes{{'n', '\n'}, {'r', '\r'}, {'t', '\t'}};

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
        if (std::regex_match(line, empty)) {
            continue;
        }
        std::smatch match;
        if (!std::regex_match(line, match, setting)) {
            throw EnvError(file, number, "this line is not in the grammar");
        }
        auto const [first, is_new] = lines.emplace(match[1], number);
        if (!is_new) {
            throw EnvError(
                file, number,
                first->first + ": also in line " + std::to_string(first->second));
        }
        std::string value = match[2].matched ? match[2] : match[4];
        std::string const escaped = match[3];
        for (std::size_t i = 0; i < escaped.size(); ++i) {
            if (escaped[i] == '\\') {
                auto const known = escapes.find(escaped[++i]);
                value += known == escapes.end() ? escaped[i] : known->second;
            } else {
                value += escaped[i];
            }
        }
        values[match[1]] = value;
    }
    return values;
}
