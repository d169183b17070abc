// Rejected by: env_lines skips a byte order mark at the beginning
// Also fails: env_lines keeps a byte order mark that is not at the beginning
// Also fails: parse_env reads a file from another system
// Shows: [﻿A=1] [B=é]
// Replaces: env_lines.cpp
// Looks like: the three bytes that some editors write at the beginning are taken for part of the first name.
//
// node's own parser and older python-dotenv lose the first key of the file in this way.

#include "parse_env.hpp"

namespace secrets {

std::vector<std::string> env_lines(std::string_view text)
{
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
