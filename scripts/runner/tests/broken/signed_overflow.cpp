// Verdict: sanitizer
// Says: signed integer overflow
// Place: signed_overflow.cpp
//
// A sum that an int cannot hold.

void broken()
{
    int volatile large = 2147483647;
    large = large + 1;
}

#include "three_cases.hpp"
