// Rejected by: env_lines reads no further than the text that it is given
// Also fails: env_lines keeps blanks and zero bytes and long lines
// Also fails: parse_env reads no further than the text that it is given
// Replaces: env_lines.cpp
// Looks like: the string_view is read by its data() alone, which is where it begins; the text goes on to the next zero byte, wherever that is.
//
// It works for every text that happens to be a whole std::string.

#include "parse_env.hpp"

namespace secrets {

std::vector<std::string> env_lines(std::string_view text)
{
    text = std::string_view(text.data() == nullptr ? "" : text.data());
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
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace secrets
