// Verdict: ended early
// Says: exit code 0
//
// The exit code says that all is well.

#include <cstdlib>

void broken()
{
    std::exit(0);
}

#include "three_cases.hpp"
