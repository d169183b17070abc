// Rejected by: env_lines keeps every other CR
// Replaces: env_lines.cpp
// Looks like: every CR of the text is removed, wherever it is; the rule takes one, at the end of a line.
//
// It is the shortest way to read a file from Windows, and changes values that contain
// one.

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
        std::erase(line, '\r');
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace secrets
