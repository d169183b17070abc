// Rejected by: time_rule refuses what is no time
// Also fails: create_products refuses a time in any other form
// Also fails: time_rule refuses a time in any other form
// Also fails: time_rule refuses what no calendar and no clock has
// Shows: 'yesterday', '', ' ', 1706691900
// Replaces: time_rule.cpp
// Looks like: the comparison is made with =; for a text that is not a time datetime() gives NULL, and a CHECK lets NULL pass.
//
// IS is never NULL: a text IS NULL is false.

#include "rules.hpp"

namespace models {

std::string time_rule(std::string const& column)
{
    return column + " = datetime(" + column + ", '+0 days')";
}

}  // namespace models
