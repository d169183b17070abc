// From text to a JSON value, with the limits that a service needs.
#pragma once

#include "engine/problem.hpp"

#include <string_view>

namespace schemas {

struct Limits {
    std::size_t bytes = 1'000'000;
    std::size_t depth = 32;  // lists and objects within each other
};

/// The value that `text` holds. Throws Invalid, with one problem, for more bytes or a
/// greater depth than `limits` allows, for a name that stands twice in one object, and
/// for what is not JSON: text that is not UTF-8, half of a surrogate pair, a number
/// beyond a double, anything after the value.
json parse_json(std::string_view text, Limits limits = {}, Location root = {"body"});

}  // namespace schemas
