// What a field may hold. Each kind reads a value from JSON, writes it, and describes
// itself as JSON Schema.
#pragma once

#include "engine/formats.hpp"
#include "engine/problem.hpp"

#include <algorithm>
#include <concepts>
#include <limits>

namespace schemas {

//! [kind]
/// `read` gives the value, or nothing after it has added a problem. `has_secret` is
/// true when an input must not be shown.
template <typename K>
concept Kind = requires(K const& kind, json const& in, typename K::Value const& value,
                        Problems& problems) {
    { kind.read(in, problems) } -> std::same_as<std::optional<typename K::Value>>;
    { kind.write(value) } -> std::same_as<ordered_json>;
    { kind.json_schema() } -> std::same_as<ordered_json>;
    { kind.has_secret() } -> std::same_as<bool>;
};
//! [kind]

//! [text-kind]
/// Text in Unicode's composed form (NFC), so that one "é" is not two texts; trimmed,
/// unless `trimmed` is false. The bounds count code points, after that. U+0000 is
/// refused: C libraries take it for the end. The input of a `secret` text is never
/// shown, and it is never written.
struct Text {
    using Value = std::string;
    std::size_t at_least = 0;
    std::size_t at_most = 1000;
    bool trimmed = true;
    bool secret = false;
    //! [text-kind]

    std::optional<Value> read(json const& in, Problems& problems) const;

    /// Throws std::logic_error for a secret.
    ordered_json write(Value const& value) const;
    ordered_json json_schema() const;
    bool has_secret() const { return secret; }
};

/// A whole number, written as one: not 3.0, not "3", not true.
struct Integer {
    using Value = long long;
    Value at_least = std::numeric_limits<Value>::min();
    Value at_most = std::numeric_limits<Value>::max();

    std::optional<Value> read(json const& in, Problems& problems) const;
    ordered_json write(Value const& value) const;
    ordered_json json_schema() const;
    bool has_secret() const { return false; }
};

/// true or false: not 1, not "true".
struct Boolean {
    using Value = bool;

    std::optional<Value> read(json const& in, Problems& problems) const;
    ordered_json write(Value const& value) const;
    ordered_json json_schema() const;
    bool has_secret() const { return false; }
};

/// An address, trimmed, its domain in lower case. See is_email_address.
struct EmailAddress {
    using Value = std::string;

    std::optional<Value> read(json const& in, Problems& problems) const;
    ordered_json write(Value const& value) const;
    ordered_json json_schema() const;
    bool has_secret() const { return false; }
};

/// "2024-02-29".
struct Date {
    using Value = std::chrono::year_month_day;

    std::optional<Value> read(json const& in, Problems& problems) const;
    ordered_json write(Value const& value) const;
    ordered_json json_schema() const;
    bool has_secret() const { return false; }
};

/// An instant with its zone; written in UTC. See parse_instant.
struct Instant {
    using Value = Milliseconds;

    std::optional<Value> read(json const& in, Problems& problems) const;
    ordered_json write(Value const& value) const;
    ordered_json json_schema() const;
    bool has_secret() const { return false; }
};

/// The index of the name that a text is, or nothing after a problem was added.
std::optional<std::size_t> read_name(json const& in,
                                     std::vector<std::string> const& names,
                                     Problems& problems);
ordered_json schema_of_names(std::vector<std::string> const& names);

/// One of a few values, each with its name in JSON.
template <typename Enum>
struct OneOf {
    using Value = Enum;
    std::vector<std::pair<std::string, Enum>> names;

    std::optional<Value> read(json const& in, Problems& problems) const
    {
        auto const index = read_name(in, list_of_names(), problems);
        return index ? std::optional(names[*index].second) : std::nullopt;
    }

    /// Throws std::logic_error for a value without a name.
    ordered_json write(Value const& value) const
    {
        auto const found =
            std::ranges::find(names, value, &std::pair<std::string, Enum>::second);
        if (found == names.end()) {
            throw std::logic_error("a value of an enumeration has no name");
        }
        return found->first;
    }

    ordered_json json_schema() const { return schema_of_names(list_of_names()); }
    bool has_secret() const { return false; }

private:
    std::vector<std::string> list_of_names() const
    {
        std::vector<std::string> list;
        for (auto const& [name, value] : names) {
            list.push_back(name);
        }
        return list;
    }
};

ordered_json schema_or_null(ordered_json schema);

//! [nullable]
/// The same, or null.
template <Kind K>
struct Nullable {
    using Value = std::optional<typename K::Value>;
    K kind;

    std::optional<Value> read(json const& in, Problems& problems) const
    {
        if (in.is_null()) {
            return Value();  // there, and null
        }
        if (auto value = kind.read(in, problems)) {
            return Value(std::move(*value));
        }
        return {};
    }
    //! [nullable]

    ordered_json write(Value const& value) const
    {
        return value ? kind.write(*value) : ordered_json(nullptr);
    }

    ordered_json json_schema() const { return schema_or_null(kind.json_schema()); }

    bool has_secret() const { return kind.has_secret(); }
};

template <Kind K>
Nullable(K) -> Nullable<K>;

/// Whether the list has a size within the bounds; a problem is added when it has not.
bool has_right_size(json const& list, std::size_t at_least, std::size_t at_most,
                    json const* shown, Problems& problems);

/// Without "maxItems" when `at_most` is the greatest number there is.
ordered_json schema_of_list(ordered_json items, std::size_t at_least,
                            std::size_t at_most);

/// A list of them, each read even if another is wrong. One with too many is not read.
/// `write` has no bounds: what is in the database is sent.
template <Kind K>
struct List {
    using Value = std::vector<typename K::Value>;
    K kind;
    std::size_t at_least = 0;
    std::size_t at_most = 1000;

    //! [read-list]
    std::optional<Value> read(json const& in, Problems& problems) const
    {
        json const* const shown = has_secret() ? nullptr : &in;
        if (!in.is_array()) {
            problems.add("list_type", "a list is expected", shown);
            return {};
        }
        if (!has_right_size(in, at_least, at_most, shown, problems)) {
            return {};
        }
        Value list;
        for (std::size_t i = 0; i < in.size() && !problems.full(); ++i) {
            problems.at(i, [&] {
                if (auto value = kind.read(in[i], problems)) {
                    list.push_back(std::move(*value));
                }
            });
        }
        // A value is missing when one of them had a problem.
        return list.size() == in.size() ? std::optional(std::move(list)) : std::nullopt;
    }
    //! [read-list]

    ordered_json write(Value const& list) const
    {
        ordered_json out = ordered_json::array();
        for (auto const& value : list) {
            out.push_back(kind.write(value));
        }
        return out;
    }

    ordered_json json_schema() const
    {
        return schema_of_list(kind.json_schema(), at_least, at_most);
    }

    bool has_secret() const { return kind.has_secret(); }
};

template <Kind K>
List(K) -> List<K>;
template <Kind K>
List(K, std::size_t) -> List<K>;
template <Kind K>
List(K, std::size_t, std::size_t) -> List<K>;

}  // namespace schemas
