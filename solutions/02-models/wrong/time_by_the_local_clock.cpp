// Rejected by: time_rule lets in moments of any year
// Replaces: time_rule.cpp
// Looks like: the text is compared with what datetime() makes of it in local time; the rule then depends on the time zone of the machine that writes.
//
// Without a modifier, datetime() counts in UTC.

#include "rules.hpp"

namespace models {

std::string time_rule(std::string const& column)
{
    return column + " IS datetime(" + column + ", 'localtime')";
}

}  // namespace models
