// What a text says to somebody who decodes it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace secrets {

/// A text, or what comes out when it is decoded.
struct Reading {
    /// How it was encoded, the innermost encoding first: "base64",
    /// "base64, then percent-encoded"; "as it is" for the text itself.
    std::string name;
    std::string text;
};

/// The text as it is, and everything that up to three layers of encoding can hide in
/// it, those with the fewest layers first. An encoding is one of
///
/// - percent-encoded: %XX wherever it appears, also with + for a blank, and whatever
///   else the encoder left as it was;
/// - escaped: a backslash before a character, as JSON and C++ write it, \uXXXX too;
/// - hexadecimal: two digits a byte, perhaps with blanks, line ends or colons between;
/// - base64: of either alphabet, with or without = at its end, perhaps broken over
///   several lines, and beginning anywhere in a word.
///
/// Digits and escapes may be in upper or lower case. The readings also contain much
/// that means nothing: every word is valid base64. They are for searching.
std::vector<Reading> readings_of(std::string_view text);

}  // namespace secrets
