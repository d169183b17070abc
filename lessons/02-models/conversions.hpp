// The conversions that SOCI 4.0.3 lacks, written once. Later lessons include this file.
//
// A type_conversion names a base type that SOCI can already read and write, and two
// functions between that and ours. With it, `soci::into` and `soci::use` take our type.
#pragma once

#include <soci/soci.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <concepts>
#include <ctime>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

/// A moment in UTC, to the second: what a DATETIME column holds.
using UtcTime = std::chrono::sys_seconds;

/// The texts that stand for an enum's values in the database. Specialise it:
///
///     template <>
///     inline constexpr auto enum_texts<Role> = std::array{
///         std::pair{Role::customer, "customer"}, std::pair{Role::staff, "staff"}};
template <typename Enum>
inline constexpr std::nullptr_t enum_texts = nullptr;

/// An enum with texts.
template <typename Enum>
concept TextEnum =
    std::is_enum_v<Enum> &&
    !std::same_as<std::remove_cvref_t<decltype(enum_texts<Enum>)>, std::nullptr_t>;

/// Throws std::out_of_range for a number that is none of the enum's values.
template <TextEnum Enum>
std::string to_text(Enum value)
{
    for (auto const& [known, text] : enum_texts<Enum>) {
        if (known == value) {
            return text;
        }
    }
    throw std::out_of_range("a number that is no value of the enum");
}

/// Throws std::out_of_range, naming the text, when it stands for no value.
template <TextEnum Enum>
Enum from_text(std::string_view text)
{
    for (auto const& [value, known] : enum_texts<Enum>) {
        if (text == known) {
            return value;
        }
    }
    throw std::out_of_range("'" + std::string(text) + "' is no value of the enum");
}

namespace soci {

//! [optional-and-bool]
/// NULL is std::nullopt, both ways. The value itself converts as its own type does.
template <typename T>
struct type_conversion<std::optional<T>> {
    using base_type = typename type_conversion<T>::base_type;

    static void from_base(base_type const& base, indicator state,
                          std::optional<T>& value)
    {
        if (state == i_null) {
            value.reset();
            return;
        }
        T plain{};
        type_conversion<T>::from_base(base, state, plain);
        value = std::move(plain);
    }

    static void to_base(std::optional<T> const& value, base_type& base,
                        indicator& state)
    {
        if (!value) {
            state = i_null;
            return;
        }
        type_conversion<T>::to_base(*value, base, state);
    }
};

/// 0 and 1, as SQLite stores them. NULL into a bool throws soci_error.
template <>
struct type_conversion<bool> {
    using base_type = int;

    static void from_base(int base, indicator state, bool& value)
    {
        if (state == i_null) {
            throw soci_error("NULL cannot be read into a bool");
        }
        value = base != 0;
    }

    static void to_base(bool value, int& base, indicator& state)
    {
        base = value ? 1 : 0;
        state = i_ok;
    }
};
//! [optional-and-bool]

//! [enum-and-time]
/// Text, checked on the way in. NULL throws soci_error; an unknown text,
/// std::out_of_range.
template <TextEnum Enum>
struct type_conversion<Enum> {
    using base_type = std::string;

    static void from_base(std::string const& base, indicator state, Enum& value)
    {
        if (state == i_null) {
            throw soci_error("NULL cannot be read into an enum");
        }
        value = from_text<Enum>(base);
    }

    static void to_base(Enum value, std::string& base, indicator& state)
    {
        base = to_text(value);
        state = i_ok;
    }
};

/// SOCI's std::tm holds UTC here, so it is timegm that reads it and never mktime, which
/// would take it for local time. NULL throws soci_error.
template <>
struct type_conversion<UtcTime> {
    using base_type = std::tm;

    static void from_base(std::tm base, indicator state, UtcTime& value)
    {
        if (state == i_null) {
            throw soci_error("NULL cannot be read into a time");
        }
        value = UtcTime(std::chrono::seconds(::timegm(&base)));
    }

    static void to_base(UtcTime value, std::tm& base, indicator& state)
    {
        std::time_t const seconds = value.time_since_epoch().count();
        ::gmtime_r(&seconds, &base);
        state = i_ok;
    }
};
//! [enum-and-time]

}  // namespace soci
