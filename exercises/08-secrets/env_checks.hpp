// What the cases of tasks 4 to 7 ask of a text, with sentences for the verdict.
#pragma once

#include "parse_env.hpp"

#include "workbook/check_same.hpp"

#include <doctest/doctest.h>

#include <map>
#include <string>

namespace secrets::cases {

/// Characters that do not show, by name.
inline std::string visible(std::string const& text)
{
    static std::map<char, std::string> const names{{'\n', "<LF>"},  {'\r', "<CR>"},
                                                   {'\t', "<TAB>"}, {'\v', "<VT>"},
                                                   {'\f', "<FF>"},  {'\0', "<NUL>"}};
    std::string shown;
    for (char const c : text) {
        auto const name = names.find(c);
        shown += name == names.end() ? std::string(1, c) : name->second;
    }
    return shown;
}

/// A long text by its length, its beginning and its end.
inline std::string shortened(std::string const& text)
{
    return text.size() < 200
               ? text
               : text.substr(0, 8) + " ... " + text.substr(text.size() - 8) + " (" +
                     std::to_string(text.size()) + " characters)";
}

inline std::string in_brackets(std::string const& value)
{
    return "[" + visible(shortened(value)) + "]";
}

/// Two secrets of the same kinds of characters and of different lengths: a reason that
/// shows nothing of them is the same for both.
inline std::string const one_secret = "zq9x7+Kd/Lw4~vT";
inline std::string const other_secret = "bk3h5*Rm:Yn8!cP~2";

/// The text with one of them in the place of each %.
inline std::string with_secret(std::string const& text, std::string const& secret)
{
    std::string filled;
    for (char const c : text) {
        filled += c == '%' ? secret : std::string(1, c);
    }
    return filled;
}

/// What `read` gives, or the reason why it refuses.
template <typename Read>
std::string refusal_or(Read&& read)
{
    try {
        return "no error, but " + read();
    } catch (EnvSyntaxError const& error) {
        return std::string("refused: ") + error.what();
    }
}

/// The text is refused with some reason.
template <typename Read>
void check_refused(std::string const& text, Read&& read)
{
    INFO("Expected: an EnvSyntaxError with a reason, for  ", visible(text));
    std::string const seen = refusal_or([&] { return read(text); });
    INFO("Seen: ", seen);
    bool const is_refused = seen.starts_with("refused: ") && seen.size() > 9;
    CHECK(is_refused);
}

/// The text, with a secret in the place of each %, is refused, and the reason is the
/// same for two secrets.
template <typename Read>
void check_reason_shows_nothing(std::string const& text, Read&& read)
{
    std::string const first = with_secret(text, one_secret);
    std::string const second = with_secret(text, other_secret);
    check_refused(first, read);
    INFO("the same line with two secrets:  ", visible(first), "  ", visible(second));
    CHECK_SAME(refusal_or([&] { return read(second); }),
               refusal_or([&] { return read(first); }));
}

}  // namespace secrets::cases
