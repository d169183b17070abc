// Exercise 02, task 2: one right answer.

#include "rules.hpp"

namespace models {

std::string name_rule(std::string const& column)
{
    return "length(" + column + ") BETWEEN 1 AND 200";
}

}  // namespace models
