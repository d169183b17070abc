// Rejected by: time_rule refuses a time in any other form
// Also fails: create_products refuses a time in any other form
// Also fails: time_rule knows the leap years
// Also fails: time_rule refuses a fraction of a second
// Also fails: time_rule refuses a time with a zone
// Also fails: time_rule refuses what is no time
// Also fails: time_rule refuses what no calendar and no clock has
// Shows: 2460340.5
// Replaces: time_rule.cpp
// Looks like: a time is let in when datetime() understands it; datetime() understands a dozen forms, SOCI one.
//
// Ask whether datetime() gives the text back as it is.

#include "rules.hpp"

namespace models {

std::string time_rule(std::string const& column)
{
    return "datetime(" + column + ") IS NOT NULL";
}

}  // namespace models
