// What the cases of task 1 ask of a text, with sentences for the verdict.
#pragma once

#include "parse_env.hpp"

#include <doctest/doctest.h>

#include <string>

/// Characters that do not show, by name; a line end as the caller wants it.
inline std::string visible(std::string const& text, std::string const& line_end)
{
    std::string shown;
    for (char const c : text) {
        shown += c == '\n'   ? line_end
                 : c == '\r' ? "<CR>"
                 : c == '\t' ? "<TAB>"
                             : std::string(1, c);
    }
    return shown;
}

/// What was read, on one line, as in "A=[1] B=[]".
inline std::string read(std::string const& text)
{
    std::string shown;
    for (auto const& [name, value] : parse_env(text, ".env")) {
        shown +=
            (shown.empty() ? "" : " ") + name + "=[" + visible(value, "<LF>") + "]";
    }
    return shown;
}

/// Checks what is read from a text; a failure shows both, and the text line by line.
inline void check_read(std::string const& text, std::string const& expected)
{
    INFO("the text\n", visible(text, "\n"));
    INFO("Expected: ", expected.empty() ? "nothing" : expected);
    std::string const seen = read(text);
    INFO("Seen: ", seen.empty() ? "nothing" : seen);
    CHECK(seen == expected);
}

/// The error's text, or what was read in its place.
inline std::string error_of(std::string const& text)
{
    try {
        return "no error, but " + read(text);
    } catch (EnvError const& error) {
        return error.what();
    }
}

/// The line that the error names; 0 when there is no error.
inline std::size_t line_of_error(std::string const& text)
{
    try {
        parse_env(text, ".env");
        return 0;
    } catch (EnvError const& error) {
        return error.line;
    }
}

inline bool refuses(std::string const& line)
{
    INFO("Expected: an EnvError for the line  ", line);
    std::string const error = error_of(line + "\n");
    INFO("Seen: ", error);
    bool const refused = error.starts_with(".env:1: ");
    CHECK(refused);
    return refused;
}
