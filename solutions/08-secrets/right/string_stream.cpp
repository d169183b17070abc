// Replaces: env_lines.cpp
// Better when: the lines come from a stream anyway: std::getline reads a file line by
// line, and never has all of it in memory.
//
// A string stream and std::getline, which ends at LF and also gives a last line without
// one.

#include "parse_env.hpp"

#include <sstream>

namespace secrets {

std::vector<std::string> env_lines(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    std::vector<std::string> lines;
    std::istringstream in{std::string(text)};
    for (std::string line; std::getline(in, line);) {
        if (line.ends_with('\r')) {
            line.pop_back();
        }
        lines.push_back(line);
    }
    return lines;
}

}  // namespace secrets
