// Exercise 02, task 2: one right answer.

#include "rules.hpp"

namespace models {

std::string price_rule(std::string const& column)
{
    return "typeof(" + column + ") = 'integer' AND " + column + " >= 0";
}

}  // namespace models
