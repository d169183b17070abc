// Rejected by: env_lines gives the lines of a text without their line ends
// Also fails: env_lines drops the CR of a line end
// Also fails: env_lines gives empty lines too
// Also fails: env_lines gives nothing for a text without lines
// Also fails: env_lines keeps a byte order mark that is not at the beginning
// Also fails: env_lines keeps blanks and zero bytes and long lines
// Also fails: env_lines keeps every other CR
// Also fails: env_lines skips a byte order mark at the beginning
// Replaces: env_lines.cpp
// Looks like: the text is cut at each LF like a list at its commas, so a text that ends with one has an empty line after it.
//
// LF ends a line; it does not separate two.

#include "parse_env.hpp"

namespace secrets {

std::vector<std::string> env_lines(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    std::vector<std::string> lines;
    while (true) {
        bool const is_last = text.find('\n') == std::string_view::npos;
        std::string line(text.substr(0, text.find('\n')));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (line.ends_with('\r')) {
            line.pop_back();
        }
        lines.push_back(std::move(line));
        if (is_last) {
            break;
        }
    }
    return lines;
}

}  // namespace secrets
