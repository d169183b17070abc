// Rejected by: price_rule lets in every integer from 0
// Also fails: create_products keeps a price to the cent however high it is
// Replaces: price_rule.cpp
// Looks like: the rule has an upper bound of 32 bits, which nobody asked for.
//
// A column of SQLite has 64 bits.

#include "rules.hpp"

namespace models {

std::string price_rule(std::string const& column)
{
    return "typeof(" + column + ") = 'integer' AND " + column +
           " BETWEEN 0 AND 2147483647";
}

}  // namespace models
