// Rejected by: price_rule refuses a negative price
// Also fails: create_products refuses a price that is negative or no integer
// Shows: -1, -9007199254740993
// Replaces: price_rule.cpp
// Looks like: the rule asks for an integer only; a price below 0 is one, and pays the customer.
//
// A kind of value and a bound are two conditions.

#include "rules.hpp"

namespace models {

std::string price_rule(std::string const& column)
{
    return "typeof(" + column + ") = 'integer'";
}

}  // namespace models
