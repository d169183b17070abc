// Rejected by: env_lines keeps a byte order mark that is not at the beginning
// Also fails: env_lines skips a byte order mark at the beginning
// Shows: []
// Replaces: env_lines.cpp
// Looks like: the byte order mark is dropped from every line; in the middle of a text it is not a mark, but three bytes of a name or a value.
//
// A file that was put together from two is worth an error.

#include "parse_env.hpp"

namespace secrets {

std::vector<std::string> env_lines(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        std::string line(text.substr(0, text.find('\n')));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (line.starts_with("\xEF\xBB\xBF")) {
            line.erase(0, 3);
        }
        if (line.ends_with('\r')) {
            line.pop_back();
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace secrets
