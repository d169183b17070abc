// Rejected by: env_value keeps bytes of every kind and long values
// Also fails: env_line keeps zero bytes and long lines
// Replaces: env_value.cpp
// Verdict: crashed
// Looks like: the grammar is one std::regex, whose implementation in libstdc++ calls itself once per character: a long value overflows the stack.
//
// For short values it is right. A private key in one line has some thousand characters.

#include "parse_env.hpp"

#include <map>
#include <regex>

namespace secrets {

std::string env_value(std::string_view text)
{
    static std::regex const grammar(
        "[ \t]*'([^']*)'(?:[ \t]+#[^]*)?[ \t]*"
        "|[ \t]*\"((?:[^\"\\\\]|\\\\[nrt\"\\\\])*)\"(?:[ \t]+#[^]*)?[ \t]*"
        "|[ \t]+#[^]*"
        "|[ \t]*([^'\" \t][^]*?)?(?:[ \t]+#[^]*)?[ \t]*");
    static std::map<char, char> const escapes{{'n', '\n'}, {'r', '\r'}, {'t', '\t'}};

    std::string const line(text);
    std::smatch match;
    if (!std::regex_match(line, match, grammar)) {
        throw EnvSyntaxError("this value is not in the grammar");
    }
    std::string value = match[1].matched ? match[1] : match[3];
    std::string const escaped = match[2];
    for (std::size_t i = 0; i < escaped.size(); ++i) {
        if (escaped[i] == '\\') {
            auto const known = escapes.find(escaped[++i]);
            value += known == escapes.end() ? escaped[i] : known->second;
        } else {
            value += escaped[i];
        }
    }
    return value;
}

}  // namespace secrets
