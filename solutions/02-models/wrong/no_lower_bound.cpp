// Rejected by: name_rule refuses an empty name
// Also fails: create_products refuses a name that is empty or too long
// Shows: ''
// Replaces: name_rule.cpp
// Looks like: NOT NULL is trusted to refuse the empty text; to SQLite it is a text like any other.
//
// A bound has two ends.

#include "rules.hpp"

namespace models {

std::string name_rule(std::string const& column)
{
    return "length(" + column + ") <= 200";
}

}  // namespace models
