// Looking for a secret in text: as it is, and behind the encodings that may hide it.
#pragma once

#include "08-secrets/secret.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace secrets {

/// How `text` contains the secret: "as it is", or the encoding that hides it, such as
/// "base64" (`readings_of` in decodings.hpp has the list); followed by ", in another
/// case" when upper and lower case differ. Nothing when it does not contain it, and for
/// a secret of fewer than four characters, which every long text contains somewhere.
std::optional<std::string> leak_in(std::string_view text, Secret const& secret);

/// Whether `text`, or a reading of it, contains any run of so many characters of the
/// secret: its beginning, its end, or what an error message cut out of it.
bool piece_in(std::string_view text, Secret const& secret, std::size_t characters = 4);

}  // namespace secrets
