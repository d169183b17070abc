// Rejected by: name_rule refuses a name that is too long
// Also fails: create_products refuses a name that is empty or too long
// Shows: a long text, a long text, a long text, a long text
// Replaces: name_rule.cpp
// Looks like: the upper bound is left to VARCHAR(200); SQLite reads that number and ignores it.
//
// The rule has to say both bounds.

#include "rules.hpp"

namespace models {

std::string name_rule(std::string const& column)
{
    return column + " <> ''";
}

}  // namespace models
