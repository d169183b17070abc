// Rejected by: price_rule refuses text that is no number
// Also fails: create_products refuses a price that is negative or no integer
// Shows: 'free', '', ' ', '12abc', '12 34', '1,50'
// Replaces: price_rule.cpp
// Looks like: the value is cast to an integer before it is compared; CAST takes the digits at the front of '12abc' and 0 where there are none.
//
// Compare the value as it is stored.

#include "rules.hpp"

namespace models {

std::string price_rule(std::string const& column)
{
    return "CAST(" + column + " AS INTEGER) >= 0 AND typeof(" + column + ") <> 'real'";
}

}  // namespace models
