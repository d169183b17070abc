// Verdict: sanitizer
// Says: division by zero
// Place: division_by_zero.cpp
//
// An average over nothing.

void broken()
{
    int volatile count = 0;
    int volatile average = 100 / count;
    (void)average;
}

#include "three_cases.hpp"
