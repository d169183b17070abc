// Verdict: timed out
// Says: no end after
//
// A loop whose condition never changes.

void broken()
{
    for (int volatile zero = 0; zero == 0;) {
    }
}

#include "three_cases.hpp"
