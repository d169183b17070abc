// A statement in pieces, as far as the stand-in has to look. The chapter does not teach
// it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace servers {

struct Token {
    enum class Kind {
        word,
        text,
        quoted,
        backticked,
        number,
        placeholder,
        symbol,
        blank
    };

    Kind kind = Kind::blank;
    std::string text;   ///< as it is in the statement
    std::string lower;  ///< in small letters; of a quoted name, what is in the quotes
};

/// Cuts a statement into tokens, blanks and comments included, so that their texts make
/// the statement again. `||` and `::` are symbols of two characters.
std::vector<Token> tokens_of(std::string_view statement);

}  // namespace servers
