// Exercise 08, task 1: the grammar of .env, and its parser.
#pragma once

#include <cstddef>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>

/// Values by their names.
using EnvValues = std::map<std::string, std::string>;

/// The text breaks the grammar. `what()` is "file:line: reason", as compilers say it.
class EnvError : public std::runtime_error {
public:
    /// The reason must not hold any of the file's text, save a name that is set twice:
    /// a line that is not understood may be a secret from its first to its last
    /// character.
    EnvError(std::string const& file, std::size_t line_number,
             std::string const& reason)
        : std::runtime_error(file + ":" + std::to_string(line_number) + ": " + reason),
          line(line_number)
    {
    }

    std::size_t line;  ///< the first line of the file is 1; every line counts
};

/// Reads the text of a .env file. `file` is its name, for errors only.
///
/// No two programs agree on this grammar, so this is ours, whole. ("Blank" is a space
/// or a tab.)
///
///  1. Lines end with LF or CRLF; the last one may end with the text. A UTF-8 byte
///     order mark (EF BB BF) at the very beginning is skipped.
///  2. A line of blanks is empty. A line whose first character after blanks is # is a
///     comment. Every other line sets one name: `NAME=value`, or `export NAME=value`
///     with at least one blank after `export`. Blanks may stand before and after the
///     name and before and after the = sign. What follows `export` and a blank is a
///     name: `export=1` sets the name export, `export =1` is an error.
///  3. A name is a letter or _, then letters, digits and _ (ASCII).
///  4. A value that begins with neither ' nor " goes to the end of the line, or to the
///     first # that has a blank before it (the = sign's blanks count: `A= # x` is
///     empty). Blanks at its end are dropped. All else is kept as it is, quotes,
///     backslashes and = signs too: `A=it's a#b` is "it's a#b".
///  5. 'value' is everything up to the next ', as it is. There is no escape in it.
///  6. "value" is everything up to the next " that has no backslash before it as an
///     escape. In it, \n is a line end, \r a carriage return, \t a tab, \" a quote and
///     \\ a backslash; a backslash before anything else is an error.
///  7. After a closing quote come only blanks, or blanks and a comment. A quoted value
///     ends on the line on which it began.
///  8. $ has no meaning: nothing is expanded.
///  9. Setting a name twice is an error of the second line. Its reason holds the name
///     and the number of the first line.
///
/// An empty value is a value: the name is in the result.
///
/// Throws EnvError at the first line that breaks a rule. Prints nothing, and neither
/// reads nor changes the environment of the process.
EnvValues parse_env(std::string_view text, std::string const& file);
