// Rejected by: time_rule refuses what no calendar and no clock has
// Also fails: create_products refuses a time in any other form
// Also fails: time_rule knows the leap years
// Replaces: time_rule.cpp
// Looks like: a pattern of digits checks the form of the time; a month 13 and a 30th of February have the form, and are no times.
//
// SQLite's own functions know the calendar.

#include "rules.hpp"

namespace models {

std::string time_rule(std::string const& column)
{
    return column +
           " GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
           " [0-9][0-9]:[0-9][0-9]:[0-9][0-9]'";
}

}  // namespace models
