// Exercise 12, task 6: numbers that come as text.
#pragma once

#include "engine/problem.hpp"

#include <map>

namespace schemas {

/// The parameters of a query string, as cpp-httplib hands them out: ?skip=20&limit=10
using Parameters = std::multimap<std::string, std::string>;

struct Page {
    long long skip = 0;
    long long limit = 100;
};

/// Reads "skip", 0 or more, and "limit", 1 to 100, where what is left out has the value
/// that Page has. Other parameters are ignored.
///
/// A value is a whole number in decimal digits, with a '-' in front if it is negative,
/// and nothing else. Adds every problem, at the parameter's name:
/// - "int_parsing" for what is not such a number, or does not fit in a long long;
/// - "greater_than_equal" and "less_than_equal" for what is out of bounds;
/// - "value_error" for a parameter that is given more than once, whose values are then
///   not looked at.
///
/// Returns nothing when it has added a problem. Problems that were there before do not
/// matter; `problems` is not full.
std::optional<Page> read_page(Parameters const& parameters, Problems& problems);

}  // namespace schemas
