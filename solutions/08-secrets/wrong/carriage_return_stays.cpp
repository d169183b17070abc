// Rejected by: env_lines drops the CR of a line end
// Also fails: env_lines drops a CR at the end of the text
// Also fails: env_lines keeps every other CR
// Also fails: parse_env counts every line for the line of an error
// Also fails: parse_env reads a file from another system
// Replaces: env_lines.cpp
// Looks like: lines are split at LF, and the CR of a file from Windows stays at the end of each value.
//
// Printed, such a value looks right: the CR moves the cursor and shows nothing.

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
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace secrets
