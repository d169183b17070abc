// Verdict: crashed
// Says: without end
// Place: stack_overflow.cpp
//
// A recursion that never ends.

int deeper(int n)
{
    int volatile here[64] = {n};
    return n < 0 ? here[0] : deeper(n + 1) + here[n % 64];
}

void broken()
{
    deeper(0);
}

#include "three_cases.hpp"
