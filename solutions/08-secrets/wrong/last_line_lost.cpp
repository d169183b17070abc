// Rejected by: env_lines gives a last line that has no end
// Also fails: env_lines drops a CR at the end of the text
// Also fails: env_lines keeps every other CR
// Also fails: env_lines reads no further than the text that it is given
// Also fails: parse_env counts every line for the line of an error
// Also fails: parse_env gives the reason of the line in its error
// Also fails: parse_env names the file that it was given in an error
// Also fails: parse_env reads a file from another system
// Also fails: parse_env reads one name and value from each line
// Also fails: parse_env says nothing of a line in its error
// Replaces: env_lines.cpp
// Looks like: a line counts only when its LF is found, so the last line of a file without one is lost.
//
// It is often the line that somebody has just added.

#include "parse_env.hpp"

namespace secrets {

std::vector<std::string> env_lines(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    std::vector<std::string> lines;
    while (text.find('\n') != std::string_view::npos) {
        std::string line(text.substr(0, text.find('\n')));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (line.ends_with('\r')) {
            line.pop_back();
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace secrets
