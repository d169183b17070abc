// Rejected by: env_lines keeps blanks and zero bytes and long lines
// Replaces: env_lines.cpp
// Looks like: blanks at both ends of a line are dropped here already; a line is given as it is, and what its blanks mean is decided in env_line and env_value.
//
// A value of ten blanks between quotes survives that; one rule in two places does not.

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
        std::size_t const first = line.find_first_not_of(" \t");
        if (first != std::string::npos) {
            line = line.substr(first, line.find_last_not_of(" \t") - first + 1);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace secrets
