// Text for a terminal, wrapped.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>

namespace workbook {

/// What a line of text for a person has at most.
inline constexpr std::size_t terminal_columns = 80;

/// The text with its control characters shown, as in "\x1b", and not obeyed: what a
/// learner's program printed can move the cursor, and write a verdict of its own. Line
/// ends stay.
std::string printable(std::string const& text);

/// Prints text under a label, in lines of at most 80 columns; the further lines are
/// indented as far as the first. Lines of the text stay apart.
void print_field(std::ostream& out, std::string const& label, std::string const& text);

/// Prints text behind a head such as "   100 x  ", in lines of at most 80 columns; the
/// further lines are indented by two more than the first. Line ends in the text are
/// white space like any other.
void print_hanging(std::ostream& out, std::string const& head, std::string const& text);

}  // namespace workbook
