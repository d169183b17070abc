// Verdict: ended early
// Says: exit code 1
//
// An error path that leaves the program.

#include <cstdlib>

void broken()
{
    std::exit(1);
}

#include "three_cases.hpp"
