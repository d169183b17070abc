// Verdict: ended early
// Says: exit code 127
//
// What a shell says of a program that is not there.

#include <cstdlib>

void broken()
{
    std::exit(127);
}

#include "three_cases.hpp"
