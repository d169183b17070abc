// Rejected by: time_rule refuses a time in any other form
// Also fails: create_products refuses a time in any other form
// Also fails: time_rule knows the leap years
// Also fails: time_rule refuses what no calendar and no clock has
// Shows: '2024-01-31T09:05:00', '2024-01-31 09:05   '
// Replaces: time_rule.cpp
// Looks like: a time is let in when datetime() understands it and it has 19 characters; 2024-01-31T09:05:00 has 19 too, and SOCI reads it as midnight.
//
// Compare the whole text with what datetime() makes of it.

#include "rules.hpp"

namespace models {

std::string time_rule(std::string const& column)
{
    return "length(" + column + ") = 19 AND datetime(" + column + ") IS NOT NULL";
}

}  // namespace models
