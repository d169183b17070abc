// Verdict: wrong
//
// An exception that the case does not expect.

#include <stdexcept>

void broken()
{
    throw std::runtime_error("no such table: users");
}

#include "three_cases.hpp"
