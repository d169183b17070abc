#pragma once

#include <span>
#include <string>
#include <vector>

namespace workbook {

/// One kind of error. Patterns are Perl-compatible regular expressions,
/// searched for.
struct ErrorKind {
    char const* message;   ///< must match in the message
    char const* evidence;  ///< must match in a line of the details; "" when not needed
    char const* sentence;  ///< {1}, {2}: groups of `message`; {a}, {b}: of `evidence`
};

/// The rows for SOCI and JSON, for what is written wrongly, for names and their
/// definitions, and for types. The first row that matches is the kind, so within a
/// subject the narrower row stands first.
std::span<ErrorKind const> library_error_kinds();
std::span<ErrorKind const> syntax_error_kinds();
std::span<ErrorKind const> name_error_kinds();
std::span<ErrorKind const> type_error_kinds();

/// The plain sentence for a compiler's or linker's error, or "" when it is none we
/// know.
///
/// `message` is the text after "error: "; `details` are the other lines of the same
/// report: how the compiler got there, its notes, its excerpt and the name of the file.
/// Quotation marks are ASCII. The sentence claims no more than the compiler said.
std::string plain_sentence(std::string const& message,
                           std::vector<std::string> const& details);

}  // namespace workbook
