// Replaces: price_rule.cpp
// Better when: the same rule is for MariaDB or PostgreSQL too, which have no typeof().
//
// A value that is equal to its own integer part is an integer; text is equal to no
// number.

#include "rules.hpp"

namespace models {

std::string price_rule(std::string const& column)
{
    return column + " = CAST(" + column + " AS INTEGER) AND " + column + " >= 0";
}

}  // namespace models
