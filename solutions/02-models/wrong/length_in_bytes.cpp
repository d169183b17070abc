// Rejected by: name_rule counts characters of any script
// Also fails: create_products refuses a name that is empty or too long
// Shows: '🛋'
// Replaces: name_rule.cpp
// Looks like: the length is counted in bytes; a name of 200 characters may have up to 800.
//
// length() counts the characters of a text, and the bytes of a blob.

#include "rules.hpp"

namespace models {

std::string name_rule(std::string const& column)
{
    return "length(CAST(" + column + " AS BLOB)) BETWEEN 1 AND 200";
}

}  // namespace models
