// Replaces: name_rule.cpp
// Better when: the two bounds come from two places, such as two constants.

#include "rules.hpp"

namespace models {

std::string name_rule(std::string const& column)
{
    return column + " <> '' AND length(" + column + ") <= 200";
}

}  // namespace models
