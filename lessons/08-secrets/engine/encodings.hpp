// The encodings in which a secret travels: in a URL, in a header, in digits.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace secrets {

/// Percent-encoding of RFC 3986, section 2.1: all but letters, digits and - . _ ~
/// becomes %XX, in upper case.
std::string percent_encode(std::string_view text);

/// The inverse; hexadecimal digits in upper or lower case. Nothing when a % is not
/// followed by two of them.
std::optional<std::string> percent_decode(std::string_view text);

/// Base64 of RFC 4648, section 4, padded with =.
std::string base64(std::string_view bytes);

/// Two lower-case digits a byte.
std::string hexadecimal(std::string_view bytes);

/// The text with the letters A to Z in lower case.
std::string lower_case(std::string text);

}  // namespace secrets
