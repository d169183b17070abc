// Rejected by: env_lines gives empty lines too
// Also fails: env_lines drops the CR of a line end
// Also fails: parse_env counts every line for the line of an error
// Also fails: parse_env refuses a name that is set twice and says where
// Shows: nothing
// Replaces: env_lines.cpp
// Looks like: empty lines are left out, so the numbers of all lines after them are wrong.
//
// An error then names the wrong line.

#include "parse_env.hpp"

namespace secrets {

std::vector<std::string> env_lines(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    std::vector<std::string> lines;
    while (!text.empty()) {
        std::string line(text.substr(0, text.find('\n')));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (line.ends_with('\r')) {
            line.pop_back();
        }
        if (!line.empty()) {
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

}  // namespace secrets
