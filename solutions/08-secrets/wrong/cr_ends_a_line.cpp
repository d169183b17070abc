// Rejected by: env_lines keeps every other CR
// Also fails: env_lines drops the CR of a line end
// Also fails: env_lines gives empty lines too
// Also fails: parse_env counts every line for the line of an error
// Also fails: parse_env refuses a name that is set twice and says where
// Shows: [A=1] [  ] [B=2]
// Replaces: env_lines.cpp
// Looks like: a CR alone ends a line too, as on Macintosh computers before 2001; the rule knows LF and CR LF.
//
// A value with a CR in it would become a value and a second line.

#include "parse_env.hpp"

namespace secrets {

std::vector<std::string> env_lines(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    std::vector<std::string> lines;
    while (!text.empty()) {
        std::string line(text.substr(0, text.find_first_of("\r\n")));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (text.starts_with('\n') && !line.empty()) {
            text.remove_prefix(1);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace secrets
