// Rejected by: time_rule refuses what no calendar and no clock has
// Also fails: create_products refuses a time in any other form
// Also fails: time_rule knows the leap years
// Shows: '2024-13-01 00:00:00', '2024-00-01 00:00:00', '2024-01-32 00:00:00', '2024-02-30 09:05:00', '2024-04-31 00:00:00', '2024-01-31 24:00:00', '2024-01-31 25:00:00', '2024-01-31 09:60:00', '2024-01-31 09:05:60'
// Replaces: time_rule.cpp
// Looks like: a pattern of digits checks the form of the time; a month 13 and a 30th of February have the form, but are not times.
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
