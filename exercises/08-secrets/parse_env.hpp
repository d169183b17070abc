// Exercise 08, tasks 4 to 7: the grammar of .env, and its parser in four functions.
#pragma once

#include "env_values.hpp"

#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace secrets {

// Programs do not agree on this grammar, so here are the nine rules of ours. (A "blank"
// is a space or a tab.)
//
//  1. A line ends with LF, with CR LF, or with the text: one CR at the end of a line
//     belongs to the line end. Any other CR is a character like all others. A UTF-8
//     byte order mark (EF BB BF) at the very beginning of the text is skipped.
//  2. A line of blanks is empty. A line whose first character after blanks is # is a
//     comment. Every other line sets one name: `NAME=value`, or `export NAME=value`
//     with at least one blank after `export`. There may be blanks before and after the
//     name and before and after the = sign. What follows `export` and a blank is a
//     name: `export=1` sets the name export, `export =1` is an error.
//  3. A name is a letter or _, then letters, digits and _ (ASCII). `key` and `KEY` are
//     two names.
//  4. A value that begins with neither ' nor " goes to the end of the line, or to the
//     first # that has a blank before it (blanks after the = sign count: `A= # x` is
//     empty). Blanks at its end are dropped. Everything else is kept as it is, quotes,
//     backslashes and = signs too: `A=it's a#b` is "it's a#b".
//  5. 'value' is everything up to the next ', as it is. It has no escapes.
//  6. "value" is everything up to the next " that is not part of an escape. In it, \n
//     is a line end, \r a carriage return, \t a tab, \" a quote and \\ a backslash; a
//     backslash before anything else is an error.
//  7. After a closing quote there are only blanks, or blanks and a comment. A quoted
//     value ends on the line on which it began.
//  8. $ and ~ have no meaning: nothing is expanded.
//  9. Setting a name twice is an error of the second line, even when both values are
//     the same.
//
// An empty value is a value: the name is in the result. A line and a value may be long,
// and may contain any byte, zero bytes included.
//
// None of the four functions prints anything, or reads or changes the environment of
// the process.

/// Task 4. The lines of a text, without their line ends and without the byte order mark
/// (rule 1). Empty lines count, so that line N of the file is element N - 1. A text
/// that ends with a line end has no further line after it; an empty text has none.
std::vector<std::string> env_lines(std::string_view text);

/// A line breaks one of the rules 2 to 7. `what()` is the reason, and contains nothing
/// of the line, nor how long any part of it is: a line that breaks the grammar may be a
/// secret from its first to its last character.
class EnvSyntaxError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Task 5. The value that a line sets (rules 4 to 8). `text` is what follows the = sign
/// on the line, without the line end.
///
/// Throws EnvSyntaxError for a quote that is not closed, for text after a closing
/// quote, and for an unknown escape.
std::string env_value(std::string_view text);

/// What one line sets.
struct EnvLine {
    std::string name;
    std::string value;
};

/// Task 6. What a line sets (rules 2 and 3, and `env_value` for the value); nothing for
/// an empty line and for a comment. `line` has no line end.
///
/// Throws EnvSyntaxError for a line that has no name, a wrong name, or no = sign, and
/// when its value breaks a rule.
std::optional<EnvLine> env_line(std::string_view line);

/// The text breaks the grammar. `what()` is "file:line: reason", as a compiler says it.
class EnvError : public std::runtime_error {
public:
    EnvError(std::string const& file, std::size_t line_number,
             std::string const& reason)
        : std::runtime_error(file + ":" + std::to_string(line_number) + ": " + reason),
          line(line_number)
    {
    }

    std::size_t line;  ///< the first line of the file is 1; every line counts
};

/// Task 7. Reads the text of a .env file, line by line. `file` is its name, for errors
/// only.
///
/// Throws EnvError at the first line that breaks a rule. For rules 2 to 7 the reason is
/// that of `env_line`. For rule 9 it contains the name and the number of the line that
/// set it first, and neither value.
EnvValues parse_env(std::string_view text, std::string const& file);

}  // namespace secrets
