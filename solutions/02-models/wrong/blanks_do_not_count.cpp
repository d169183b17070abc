// Rejected by: name_rule lets in names of 1 to 200 characters
// Also fails: create_products refuses a name that is empty or too long
// Shows: 'Lamp', 'L', ' Lamp ', '007', 'O''Brien, 100 %', 'two lines', a long text
// Replaces: name_rule.cpp
// Looks like: blanks at the ends are not counted, though the contract counts every character.
//
// A rule that people did not ask for refuses values that they are entitled to store.

#include "rules.hpp"

namespace models {

std::string name_rule(std::string const& column)
{
    return "length(trim(" + column + ")) > 0 AND length(" + column + ") <= 200";
}

}  // namespace models
