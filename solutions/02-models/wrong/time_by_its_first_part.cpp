// Rejected by: time_rule refuses a time with a zone
// Also fails: create_products refuses a time in any other form
// Also fails: time_rule refuses a fraction of a second
// Also fails: time_rule refuses a time in any other form
// Shows: '2024-01-31 09:05:00 '
// Replaces: time_rule.cpp
// Looks like: the first 19 characters are compared, and what follows them is ignored: a zone, or a fraction of a second.
//
// Compare the whole text, to its last character.

#include "rules.hpp"

namespace models {

std::string time_rule(std::string const& column)
{
    return "substr(" + column + ", 1, 19) IS datetime(substr(" + column +
           ", 1, 19), '+0 days')";
}

}  // namespace models
