// Rejected by: price_rule refuses a fraction
// Also fails: create_products refuses a price that is negative or no integer
// Shows: 24.5, '24.5', 0.001, 1e300, 9223372036854775808
// Replaces: price_rule.cpp
// Looks like: the rule asks for a number; a fraction of a cent is one too.
//
// typeof() of a fraction is 'real'.

#include "rules.hpp"

namespace models {

std::string price_rule(std::string const& column)
{
    return "typeof(" + column + ") IN ('integer', 'real') AND " + column + " >= 0";
}

}  // namespace models
