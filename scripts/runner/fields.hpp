// Text for a terminal, wrapped.
#pragma once

#include <iosfwd>
#include <string>

namespace workbook {

/// Prints text under a label, in lines of at most 88 columns; the further lines are
/// indented as far as the first. Lines of the text stay apart.
void print_field(std::ostream& out, std::string const& label, std::string const& text);

/// Prints text behind a head such as "   100 x  ", in lines of at most 88 columns; the
/// further lines are indented by two more than the first. Line ends in the text are
/// white space like any other.
void print_hanging(std::ostream& out, std::string const& head, std::string const& text);

}  // namespace workbook
