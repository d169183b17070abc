// Rejected by: name_rule counts characters of any script
// Also fails: create_products refuses a name that is empty or too long
// Shows: '🛋'
// Replaces: name_rule.cpp
// Looks like: the length is counted in bytes; a name of 200 characters of another script has up to 800.
//
// length() of a text counts characters; of a blob, and octet_length(), bytes.

#include "rules.hpp"

namespace models {

std::string name_rule(std::string const& column)
{
    return "length(CAST(" + column + " AS BLOB)) BETWEEN 1 AND 200";
}

}  // namespace models
