// Looking for a secret in text: as it is, and in the forms in which it hides.
#pragma once

#include "08-secrets/secret.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace secrets {

/// A way to write a secret down.
struct SecretForm {
    std::string name;  ///< "as it is", "percent-encoded", "base64", "hexadecimal" ...
    std::string text;  ///< what to search for
};

/// The forms in which text can hold the secret: as it is; percent-encoded in upper and
/// lower case; hexadecimal; in base64 and base64url, wherever in the encoded bytes it
/// begins, as in base64("user:" + password). A form too short to search for (fewer than
/// four characters) is left out.
std::vector<SecretForm> forms_of(Secret const& secret);

/// The name of the first form in which `text` holds the secret; nothing when it holds
/// none.
std::optional<std::string> leak_in(std::string_view text, Secret const& secret);

/// Whether `text` holds any run of so many characters of the secret: its beginning, its
/// end, or what an error message cut out of it.
bool piece_in(std::string_view text, Secret const& secret, std::size_t characters = 4);

}  // namespace secrets
