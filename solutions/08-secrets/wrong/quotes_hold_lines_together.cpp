// Rejected by: env_lines drops the CR of a line end
// Also fails: parse_env skips comments and lines of blanks
// Also fails: parse_env stops at the first line that breaks a rule
// Replaces: env_lines.cpp
// Looks like: a line end between quotes is taken for a part of the value, as in a shell, though a quoted value ends on the line on which it began.

#include "parse_env.hpp"

namespace secrets {

std::vector<std::string> env_lines(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    std::vector<std::string> lines;
    while (!text.empty()) {
        char open = '\0';
        std::size_t end = 0;
        for (; end < text.size() && (open != '\0' || text[end] != '\n'); ++end) {
            bool const is_quote = text[end] == '"' || text[end] == '\'';
            if (is_quote && open == '\0') {
                open = text[end];
            } else if (is_quote && open == text[end]) {
                open = '\0';
            }
        }
        std::string line(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.ends_with('\r')) {
            line.pop_back();
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace secrets
