// Verdict: timed out
// Says: no end after
//
// A loop whose condition never changes.

void broken()
{
    for (int volatile i = 0; i >= 0; i = 0) {
    }
}

#include "three_cases.hpp"
