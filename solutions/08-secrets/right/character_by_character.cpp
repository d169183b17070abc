// Replaces: env_lines.cpp
// Better when: more than two line ends have to be told apart: each character is looked
// at once, with the one before it.
//
// Collects a line character by character.

#include "parse_env.hpp"

namespace secrets {

std::vector<std::string> env_lines(std::string_view text)
{
    std::size_t const begin = text.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;
    std::vector<std::string> lines;
    std::string line;
    auto const end_line = [&] {
        if (!line.empty() && line.back() == '\r') {
            line.pop_back();
        }
        lines.push_back(line);
        line.clear();
    };
    for (char const c : text.substr(begin)) {
        if (c == '\n') {
            end_line();
        } else {
            line += c;
        }
    }
    if (!line.empty()) {
        end_line();
    }
    return lines;
}

}  // namespace secrets
