// Replaces: time_rule.cpp
// Better when: the form is not the one of datetime(), such as one with a T and a Z.

#include "rules.hpp"

namespace models {

std::string time_rule(std::string const& column)
{
    return column + " IS strftime('%Y-%m-%d %H:%M:%S', " + column + ", '+0 days')";
}

}  // namespace models
