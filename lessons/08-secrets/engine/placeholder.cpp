#include "08-secrets/placeholder.hpp"

#include "encodings.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace secrets {

namespace {

constexpr std::string_view lower_letters = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view digits = "0123456789";
constexpr std::string_view separators = " \t_-.,";

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

// In the text, `end` comes after `begin`.
bool has_between(std::string_view text, std::string_view begin, std::string_view end)
{
    std::size_t const place = text.find(begin);
    return place != std::string_view::npos && contains(text.substr(place), end);
}

bool asks_to_be_replaced(std::string_view text)
{
    static constexpr std::array words{"placeholder", "your",   "replace",
                                      "example",     "insert", "_here"};
    bool const change = has_between(text, "change", "me") ||
                        has_between(text, "change", "this") ||
                        has_between(text, "change", "it");
    return change || (text.starts_with('<') && text.ends_with('>')) ||
           std::ranges::any_of(words, [&](auto word) { return contains(text, word); });
}

bool names_a_variable(std::string_view text)
{
    bool const is_name =
        text.size() > 1 && text.starts_with('$') &&
        (contains(lower_letters, text.substr(1, 1)) || text[1] == '_') &&
        text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_", 1) ==
            std::string_view::npos;
    return is_name || has_between(text, "${", "}") || has_between(text, "$(", ")") ||
           has_between(text, "{{", "}}");
}

// "key", and also "secretkey" or "mysecret": such words one after another, and at the
// end one that means the thing itself.
bool names_a_secret(std::string_view word)
{
    static constexpr std::array<std::string_view, 11> things{
        "secret", "key",  "password",   "passwd",    "token", "string",
        "chars",  "char", "characters", "character", "bytes"};
    static constexpr std::array words{"super", "my",  "admin",  "test",    "jwt",
                                      "api",   "key", "secret", "password"};
    return std::ranges::find(things, word) != things.end() ||
           std::ranges::any_of(words, [&](std::string_view first) {
               return word.starts_with(first) &&
                      names_a_secret(word.substr(first.size()));
           });
}

bool says_what_it_is(std::string_view text)
{
    bool says = false;
    while (!text.empty()) {
        std::string_view const piece = text.substr(0, text.find_first_of(separators));
        text.remove_prefix(std::min(piece.size() + 1, text.size()));
        std::string_view const word =
            piece.substr(0, piece.find_first_not_of(lower_letters));
        std::string_view const number = piece.substr(word.size());
        if (number.size() > 4 ||
            number.find_first_not_of(digits) != std::string_view::npos) {
            return false;
        }
        says = says || (!word.empty() && names_a_secret(word));
    }
    return says;
}

}  // namespace

bool is_placeholder(std::string const& value)
{
    std::string const text = lower_case(value);
    bool const one_character =
        text.size() > 1 && text.find_first_not_of(text[0]) == std::string::npos;
    return one_character || asks_to_be_replaced(text) || names_a_variable(text) ||
           says_what_it_is(text);
}

}  // namespace secrets
