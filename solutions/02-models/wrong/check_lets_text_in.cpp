// Rejected by: price_rule refuses text that is no number
// Also fails: create_products refuses a price that is negative or no integer
// Also fails: price_rule refuses a fraction
// Shows: 'free', '', ' ', '12abc', '12 34', '1,50'
// Replaces: price_rule.cpp
// Looks like: price_cents >= 0 is trusted to keep out text and fractions; to SQLite every text is greater than every number.
//
// The declared type of a column is a wish (its affinity). typeof() is what can be
// checked.

#include "rules.hpp"

namespace models {

std::string price_rule(std::string const& column)
{
    return column + " >= 0";
}

}  // namespace models
